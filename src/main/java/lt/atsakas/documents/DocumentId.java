package lt.atsakas.documents;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** Names a document for ever; says nothing about its content. */
public record DocumentId(UUID value) {

    /** Reads an id from an address; what cannot be one is refused as if there were no such document. */
    public static DocumentId fromAddress(String text) {
        try {
            return new DocumentId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
