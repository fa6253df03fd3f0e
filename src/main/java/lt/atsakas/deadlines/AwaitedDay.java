package lt.atsakas.deadlines;

import java.time.LocalDate;
import lt.atsakas.registry.CaseNumber;

/** The last day until which a case waits: as it was set, and as the calendar gives it now. */
public record AwaitedDay(CaseNumber number, LocalDate before, LocalDate after) {

    /** The day that was set and may only come later. */
    public static AwaitedDay of(CaseNumber number, LocalDate set, LocalDate counted) {
        return new AwaitedDay(number, set, counted.isAfter(set) ? counted : set);
    }

    public boolean isMoved() {
        return !before.equals(after);
    }
}
