package lt.atsakas.visit;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** One meeting with a client. */
public record MeetingId(UUID value) {

    /** As addresses and processes write it; {@link NotFound} for what is no id. */
    public static MeetingId of(String text) {
        try {
            return new MeetingId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
