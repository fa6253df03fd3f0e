package lt.atsakas.appointment;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** One declared interest. */
public record InterestId(UUID value) {

    static InterestId random() {
        return new InterestId(UUID.randomUUID());
    }

    /** As an address names it; {@link NotFound} for what is no id. */
    public static InterestId fromAddress(String address) {
        try {
            return new InterestId(UUID.fromString(address));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
