package lt.atsakas.deadlines.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import lt.atsakas.deadlines.SpecialDay;

/** A day as it was declared, and how many open cases are counted anew because of it. */
@Schema(name = "DeclaredDay")
record DeclaredDayBody(LocalDate date, SpecialDay.Kind kind, String name, int casesToFollow) {

    static DeclaredDayBody of(SpecialDay day, int casesToFollow) {
        return new DeclaredDayBody(day.date(), day.kind(), day.name(), casesToFollow);
    }
}
