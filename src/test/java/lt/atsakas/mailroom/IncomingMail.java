package lt.atsakas.mailroom;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Date;
import lt.atsakas.testing.MovableClock;

/** Puts mails into the test's mailbox as they are, without a server's own lines. */
final class IncomingMail {

    static final String ADDRESS = "skundai@atsakas.test";

    private final GreenMail server;
    private final String address;

    IncomingMail(GreenMail server) {
        this(server, ADDRESS);
    }

    IncomingMail(GreenMail server, String address) {
        this.server = server;
        this.address = address;
        try {
            if (server.getUserManager().getUserByEmail(address) == null) {
                server.getUserManager().createUser(address, address, "demo");
            }
        } catch (UserException refused) {
            throw new AssertionError(refused);
        }
    }

    void put(byte[] mail) {
        put(mail, MovableClock.MONDAY_MORNING.minusSeconds(600));
    }

    void put(byte[] mail, Instant arrivedAt) {
        try {
            MimeMessage message =
                    new MimeMessage(GreenMailUtil.getSession(ServerSetupTest.SMTP), new ByteArrayInputStream(mail));
            inbox().appendMessage(message, new Flags(), Date.from(arrivedAt));
        } catch (MessagingException | FolderException unusable) {
            throw new AssertionError(unusable);
        }
    }

    private MailFolder inbox() throws FolderException {
        return server.getManagers()
                .getImapHostManager()
                .getInbox(server.getUserManager().getUserByEmail(address));
    }
}
