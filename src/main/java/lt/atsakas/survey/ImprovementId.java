package lt.atsakas.survey;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** Names an improvement. */
public record ImprovementId(UUID value) {

    static ImprovementId random() {
        return new ImprovementId(UUID.randomUUID());
    }

    /** Reads an address; what cannot be one names nothing that is there ({@link NotFound}). */
    public static ImprovementId fromAddress(String address) {
        try {
            return new ImprovementId(UUID.fromString(address));
        } catch (IllegalArgumentException another) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
