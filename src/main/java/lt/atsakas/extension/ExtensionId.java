package lt.atsakas.extension;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** Names one extension; its process carries it. */
public record ExtensionId(UUID value) {

    /** Reads an id that was written down; what cannot be one is refused as if there were no such extension. */
    public static ExtensionId of(String text) {
        try {
            return new ExtensionId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    static ExtensionId random() {
        return new ExtensionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
