package lt.atsakas.organisation;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** Names one absence of one employee. */
public record AbsenceId(UUID value) {

    /** Reads an id from an address; what cannot be one is refused as if there were no such absence. */
    public static AbsenceId fromAddress(String text) {
        try {
            return new AbsenceId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    static AbsenceId random() {
        return new AbsenceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
