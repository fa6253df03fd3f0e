package lt.atsakas.forwarding;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** One competent body of the address book. */
public record BodyId(UUID value) {

    static BodyId random() {
        return new BodyId(UUID.randomUUID());
    }

    /** As addresses and forms write it; {@link NotFound} for what is no id. */
    public static BodyId of(String text) {
        try {
            return new BodyId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
