package lt.atsakas.demo.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.shared.start.CannotStart;

/** Takes every message for anybody, keeps it across restarts and sends nothing on. */
public final class DemoMailServer implements AutoCloseable {

    /** Where complaints by e-mail go. */
    public static final String INTAKE = "skundai@atsakas.demo";

    private static final String HERE_ONLY = "127.0.0.1";

    private final GreenMail server;

    private DemoMailServer(GreenMail server) {
        this.server = server;
    }

    /** Listens on the two ports and brings back what the folder holds. */
    public static DemoMailServer start(int smtpPort, int imapPort, Path folder) {
        ServerSetup[] doors = {
            new ServerSetup(smtpPort, HERE_ONLY, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, HERE_ONLY, ServerSetup.PROTOCOL_IMAP)
        };
        GreenMail server = new GreenMail(doors)
                .withConfiguration(GreenMailConfiguration.aConfig()
                        .withDisabledAuthentication()
                        .withUser(INTAKE, INTAKE, "demo"));
        open(server, smtpPort, imapPort);
        keepWhatComes(server.getUserManager(), new MailArchive(folder));
        return new DemoMailServer(server);
    }

    /** Everybody who got a message. */
    public List<String> recipients() {
        return server.getUserManager().listUser().stream()
                .map(user -> user.getEmail())
                .filter(address -> messages(address).findAny().isPresent())
                .sorted()
                .toList();
    }

    /** The address's messages in the order they arrived. */
    public List<DeliveredMail> of(String address) {
        return messages(address).map(DeliveredMail::of).toList();
    }

    /** Takes a message for the house's mailbox, as if somebody had sent it. */
    void receive(MimeMessage message) throws MessagingException {
        Session session = server.getSmtp().createSession();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, new Address[] {new InternetAddress(INTAKE)});
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private Stream<MimeMessage> messages(String address) {
        return server.findReceivedMessages(user -> user.getEmail().equalsIgnoreCase(address), message -> true);
    }

    private static void open(GreenMail server, int smtpPort, int imapPort) {
        try {
            server.start();
        } catch (IllegalStateException taken) {
            server.stop();
            throw new CannotStart(
                    "The demo mail server cannot listen on ports " + smtpPort + " (SMTP) and " + imapPort + " (IMAP)",
                    "Another program holds one of them: set DEMO_SMTP_PORT and DEMO_IMAP_PORT to free ports.",
                    taken);
        }
    }

    /** A message is kept before the server says that it took it. */
    private static void keepWhatComes(UserManager users, MailArchive archive) {
        MessageDeliveryHandler usual = users.getMessageDeliveryHandler();
        archive.all().forEach(kept -> kept.deliver(users));
        users.setMessageDeliveryHandler((message, address) -> {
            archive.keep(address.getEmail(), message.getMessage());
            return usual.handle(message, address);
        });
    }
}
