package lt.atsakas.committee;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** One committee. */
public record CommitteeId(UUID value) {

    static CommitteeId random() {
        return new CommitteeId(UUID.randomUUID());
    }

    /** As addresses and processes write it; {@link NotFound} for what is no id. */
    public static CommitteeId of(String text) {
        try {
            return new CommitteeId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
