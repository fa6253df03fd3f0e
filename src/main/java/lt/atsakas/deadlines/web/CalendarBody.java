package lt.atsakas.deadlines.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.Day;
import org.jspecify.annotations.Nullable;

/** The days that are neither plain working days nor plain weekends, and how many open cases have yet to follow them. */
@Schema(name = "Calendar")
record CalendarBody(List<DayBody> days, int casesToFollow) {

    /** One such day and its name. */
    @Schema(name = "CalendarDay")
    record DayBody(LocalDate date, Day.Kind kind, @Nullable String name) {

        static DayBody of(Day day) {
            return new DayBody(day.date(), day.kind(), day.name());
        }
    }
}
