package lt.atsakas.assignment;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** Names one recusal; its process carries it. */
public record RecusalId(UUID value) {

    /** Reads an id that was written down; what cannot be one is refused as if there were no such recusal. */
    public static RecusalId of(String text) {
        try {
            return new RecusalId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    static RecusalId random() {
        return new RecusalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
