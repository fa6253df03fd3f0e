package lt.atsakas.correspondence.mail;

import jakarta.mail.Session;
import jakarta.mail.util.StreamProvider;
import java.util.Properties;
import lt.atsakas.correspondence.Carrier;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Carries letters to the mail server of {@code spring.mail.*}; one connection for all letters of a trip. */
@Component
@EnableConfigurationProperties(MailProperties.class)
class SmtpCarrier implements Carrier {

    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "10000";

    /** Every part of every mail asks who encodes it; without an answer here each time the whole class path is searched. */
    static {
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final MailProperties server;
    private final Session session;

    SmtpCarrier(MailProperties server) {
        this.server = server;
        this.session = Session.getInstance(settings(server));
    }

    @Override
    public Trip setOut() {
        return new SmtpTrip(session, server);
    }

    /** A name that is set but empty, as an environment sets it, means no login too. */
    static boolean logsIn(MailProperties server) {
        return StringUtils.hasText(server.getUsername());
    }

    /** No wait without an end; what is set in {@code spring.mail.properties} comes before. */
    private static Properties settings(MailProperties server) {
        Properties settings = new Properties();
        String prefix = "mail." + server.getProtocol() + ".";
        settings.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        settings.setProperty(prefix + "timeout", ANSWER_MILLIS);
        settings.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        settings.setProperty(prefix + "quitwait", "false");
        settings.put(prefix + "socketFactory", new PromptSockets());
        settings.setProperty(prefix + "auth", String.valueOf(logsIn(server)));
        settings.setProperty(
                prefix + "ssl.enable", String.valueOf(server.getSsl().isEnabled()));
        settings.putAll(server.getProperties());
        return settings;
    }
}
