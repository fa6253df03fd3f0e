package lt.atsakas.committee;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** One session of a committee. */
public record SessionId(UUID value) {

    static SessionId random() {
        return new SessionId(UUID.randomUUID());
    }

    /** As addresses and processes write it; {@link NotFound} for what is no id. */
    public static SessionId of(String text) {
        try {
            return new SessionId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
