package lt.atsakas.deadlines;

import java.time.LocalDate;

/** An administrator's exception from the calendar: an extra day off or a day made working, and the order it rests on. */
public record SpecialDay(LocalDate date, Kind kind, String name) {

    /** Whether the exception takes a working day away or gives one. */
    public enum Kind {
        DAY_OFF,
        WORKING_DAY
    }
}
