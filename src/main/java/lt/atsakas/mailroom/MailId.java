package lt.atsakas.mailroom;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** Names a mail that was taken. */
public record MailId(UUID value) {

    /** Reads an id from an address; what cannot be one is refused as if there were no such mail. */
    public static MailId fromAddress(String text) {
        try {
            return new MailId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    static MailId random() {
        return new MailId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
