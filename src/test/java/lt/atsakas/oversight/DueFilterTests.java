package lt.atsakas.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import lt.atsakas.registry.DueSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueFilterTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, OVERDUE, , 2026-11-22",
        "2026-11-23, LAST_DAY, 2026-11-23, 2026-11-23",
        "2026-11-23, NEAR, 2026-11-23, 2026-11-26",
        "2026-11-23, TODAY, , 2026-11-23",
        "2026-11-23, WEEK, , 2026-11-30",
        // Thursday: over the weekend
        "2026-11-26, NEAR, 2026-11-26, 2026-12-01",
        // over Christmas, when nobody works from Thursday to Sunday
        "2026-12-22, NEAR, 2026-12-22, 2026-12-29",
        // on a day off nothing ends, and the working days after it count
        "2026-11-28, NEAR, 2026-11-28, 2026-12-02"
    })
    void aListReachesFromOneDayToAnother(LocalDate today, DueFilter filter, LocalDate from, LocalDate last) {
        DueDays days = DueDays.of(today, LithuanianCalendar.with());

        assertThat(filter.span(days)).isEqualTo(new DueSpan(from, last.plusDays(1)));
    }
}
