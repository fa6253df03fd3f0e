package lt.atsakas.sequel;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** Names one correction of an answer; its process carries it. */
public record CorrectionId(UUID value) {

    /** Reads an id that was written down; what cannot be one is refused as if there were no such correction. */
    public static CorrectionId of(String text) {
        try {
            return new CorrectionId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    static CorrectionId random() {
        return new CorrectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
