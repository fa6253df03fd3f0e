package lt.atsakas.committee;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** One review of a case by a committee. */
public record ReviewId(UUID value) {

    static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    /** As addresses and processes write it; {@link NotFound} for what is no id. */
    public static ReviewId of(String text) {
        try {
            return new ReviewId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
