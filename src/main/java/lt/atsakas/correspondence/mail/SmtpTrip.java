package lt.atsakas.correspondence.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import lt.atsakas.correspondence.Carrier;
import lt.atsakas.correspondence.Delivery;
import lt.atsakas.correspondence.Envelope;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.mail.MailProperties;

/** One connection, opened when the first letter needs it and again if a letter broke it. */
class SmtpTrip implements Carrier.Trip {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpTrip.class);

    /** Well within the time for which letters belong to this node. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final long startedAt = System.nanoTime();
    private final Session session;
    private final MailProperties server;
    private @Nullable SMTPTransport line;
    private @Nullable String noWay;

    SmtpTrip(Session session, MailProperties server) {
        this.session = session;
        this.server = server;
    }

    @Override
    public Delivery deliver(Envelope letter) {
        if (noWay == null && System.nanoTime() - startedAt > LONGEST.toNanos()) {
            noWay = "The mail server is slow: the next trip takes the rest";
        }
        if (noWay != null) {
            return new Delivery.Unreachable(noWay);
        }
        try {
            return hand(MailMessage.of(letter, session));
        } catch (MessagingException e) {
            return new Delivery.Refused(Trouble.of(e));
        }
    }

    private Delivery hand(MailMessage message) {
        SMTPTransport open;
        try {
            open = open();
        } catch (MessagingException e) {
            noWay = Trouble.of(e);
            return new Delivery.Unreachable(noWay);
        }
        return hand(message, open);
    }

    private static Delivery hand(MailMessage message, SMTPTransport open) {
        try {
            if (open.supportsExtension("DSN")) {
                message.nameForReports();
            }
            open.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted(open.getLastServerResponse().strip());
        } catch (MessagingException e) {
            return Trouble.verdict(e);
        }
    }

    private SMTPTransport open() throws MessagingException {
        SMTPTransport present = line;
        if (present != null && present.isConnected()) {
            return present;
        }
        if (server.getHost() == null) {
            throw new MessagingException("spring.mail.host is not set");
        }
        SMTPTransport opened = (SMTPTransport) session.getTransport(server.getProtocol());
        int port = server.getPort() == null ? -1 : server.getPort();
        boolean login = SmtpCarrier.logsIn(server);
        opened.connect(
                server.getHost(), port, login ? server.getUsername() : null, login ? server.getPassword() : null);
        line = opened;
        return opened;
    }

    @Override
    public boolean isOver() {
        return noWay != null;
    }

    @Override
    public void close() {
        try {
            if (line != null) {
                line.close();
            }
        } catch (MessagingException e) {
            LOG.debug("The mail server hung up first", e);
        }
    }
}
