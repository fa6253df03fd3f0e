package lt.atsakas.correspondence;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** Names a letter in the post office; part of its Message-ID. */
public record LetterId(UUID value) {

    /** Reads an id from an address; what cannot be one is refused as if there were no such letter. */
    public static LetterId fromAddress(String text) {
        try {
            return new LetterId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    static LetterId random() {
        return new LetterId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
