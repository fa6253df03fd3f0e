package lt.atsakas.conduct;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report's own journal.
 *
 * @param person who did it, or before whom it was put; nobody when the house did it
 */
public record OffenceLine(Instant at, Kind kind, @Nullable EmployeeId person) {

    /** What happened. */
    public enum Kind {
        MADE,
        PUT_BEFORE,
        PASSED_UP,
        REMINDED,
        TOLD_AUTHORITY,
        DECLINED,
        READ;

        /** The key of the words. */
        public String messageKey() {
            return "offence.journal." + name();
        }
    }
}
