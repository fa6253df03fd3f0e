package lt.atsakas.proceedings;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** Names one proceeding elsewhere; its process carries it. */
public record ProceedingId(UUID value) {

    /** Reads an id that was written down; what cannot be one is refused as if there were no such proceeding. */
    public static ProceedingId of(String text) {
        try {
            return new ProceedingId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    static ProceedingId random() {
        return new ProceedingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
