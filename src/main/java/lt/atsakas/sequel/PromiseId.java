package lt.atsakas.sequel;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** Names one promise to a client; its process carries it. */
public record PromiseId(UUID value) {

    /** Reads an id that was written down; what cannot be one is refused as if there were no such promise. */
    public static PromiseId of(String text) {
        try {
            return new PromiseId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    static PromiseId random() {
        return new PromiseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
