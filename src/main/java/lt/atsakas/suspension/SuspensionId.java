package lt.atsakas.suspension;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** Names one suspension of a case; its process carries it. */
public record SuspensionId(UUID value) {

    /** Reads an id that was written down; what cannot be one is refused as if there were no such suspension. */
    public static SuspensionId of(String text) {
        try {
            return new SuspensionId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    static SuspensionId random() {
        return new SuspensionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
