package lt.atsakas.appointment;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** One passing on of many cases. */
public record BulkId(UUID value) {

    static BulkId random() {
        return new BulkId(UUID.randomUUID());
    }

    /** As an address names it; {@link NotFound} for what is no id. */
    public static BulkId fromAddress(String address) {
        try {
            return new BulkId(UUID.fromString(address));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
