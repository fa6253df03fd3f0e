package lt.atsakas.testing;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.demo.mail.DeliveredMail;

/** What the tests' mail server has taken for each address. */
public final class Mailbox {

    private final GreenMail server;

    Mailbox(GreenMail server) {
        this.server = server;
    }

    /** The address's messages in the order they arrived. */
    public List<DeliveredMail> of(String address) {
        return messages(address).map(DeliveredMail::of).toList();
    }

    /** The last message for the address; fails when there is none. */
    public DeliveredMail last(String address) {
        return of(address).stream()
                .reduce((before, after) -> after)
                .orElseThrow(() -> new AssertionError("Nothing has arrived for " + address));
    }

    /** The address's messages as they came over the wire. */
    public Stream<MimeMessage> messages(String address) {
        return server.findReceivedMessages(user -> user.getEmail().equalsIgnoreCase(address), message -> true);
    }

    /** While the given steps run, the server refuses every message with a temporary error. */
    public void refusing(Runnable steps) {
        UserManager users = server.getUserManager();
        var usual = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((message, address) -> {
            throw new UserException("The server takes no mail now");
        });
        try {
            steps.run();
        } finally {
            users.setMessageDeliveryHandler(usual);
        }
    }

    /** The last mail to that address as a page. */
    public String lastPage(String address) {
        try {
            return page(messages(address).reduce((earlier, later) -> later).orElseThrow());
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String page(Part part) throws IOException, MessagingException {
        if (part.isMimeType("text/html")) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                String page = page(parts.getBodyPart(at));
                if (!page.isEmpty()) {
                    return page;
                }
            }
        }
        return "";
    }
}
