package lt.atsakas.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One calendar day: whether the office works on it and why; the name is the holiday's or the administrator's words. */
public record Day(LocalDate date, Kind kind, @Nullable String name) {

    /** Why the office works on a day or does not. */
    public enum Kind {
        WORKING_DAY(true),
        MOVED_WORKING_DAY(true),
        WEEKEND(false),
        HOLIDAY(false),
        DAY_OFF(false);

        private final boolean working;

        Kind(boolean working) {
            this.working = working;
        }

        /** The key of the words for the reason; the day's name fills them in. */
        public String messageKey() {
            return "deadlines.day." + name();
        }
    }

    public boolean isWorking() {
        return kind.working;
    }

    public boolean isHoliday() {
        return kind == Kind.HOLIDAY;
    }
}
