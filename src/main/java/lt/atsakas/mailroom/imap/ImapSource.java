package lt.atsakas.mailroom.imap;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.Properties;
import lt.atsakas.mailroom.MailSource;
import lt.atsakas.mailroom.MailboxAway;
import lt.atsakas.mailroom.MailroomSettings;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens the mailbox of {@code atsakas.mailroom.server.*}, to read only. */
@Component
class ImapSource implements MailSource {

    private static final Logger LOG = LoggerFactory.getLogger(ImapSource.class);
    private static final String CONNECT_MILLIS = "5000";
    private static final String PIECE = String.valueOf(512 * 1024);

    private final MailroomSettings.Server server;

    ImapSource(MailroomSettings settings) {
        this.server = settings.server();
    }

    @Override
    public Visit visit() {
        Store store = null;
        try {
            store = connected(server.answersWithin());
            return new ImapVisit(store, opened(store));
        } catch (MessagingException | RuntimeException e) {
            close(store);
            throw new MailboxAway(e);
        }
    }

    /** A line on which an answer may take so long. */
    Store connected(Duration answersWithin) throws MessagingException {
        Store store = Session.getInstance(properties(answersWithin)).getStore(protocol());
        store.connect(server.host(), server.port(), server.username(), server.password());
        return store;
    }

    /** The folder, to read only: nothing that we do marks a mail. */
    IMAPFolder opened(Store store) throws MessagingException {
        IMAPFolder folder = (IMAPFolder) store.getFolder(server.inbox());
        folder.open(Folder.READ_ONLY);
        return folder;
    }

    static void close(@Nullable Store store) {
        try {
            if (store != null) {
                store.close();
            }
        } catch (MessagingException | RuntimeException alreadyBroken) {
            LOG.debug("The mail server hung up first", alreadyBroken);
        }
    }

    private String protocol() {
        return server.tls() ? "imaps" : "imap";
    }

    private Properties properties(Duration answersWithin) {
        String prefix = "mail." + protocol() + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", String.valueOf(answersWithin.toMillis()));
        properties.setProperty(
                prefix + "writetimeout", String.valueOf(server.answersWithin().toMillis()));
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "fetchsize", PIECE);
        properties.setProperty(prefix + "starttls.enable", String.valueOf(!server.tls()));
        properties.setProperty(prefix + "starttls.required", String.valueOf(!server.tls() && !server.unencrypted()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }
}
