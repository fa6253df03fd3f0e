package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms in months: Civil Code 1.119, 1.121, 1.122. */
class MonthTermTests {

    private final WorkingCalendar calendar = LithuanianCalendar.with();

    @ParameterizedTest(name = "{1} months from {0} end on {2}: {3}")
    @CsvSource({
        "2026-11-23, 1, 2026-12-23, the same-numbered day",
        "2026-11-24, 1, 2026-12-28, Christmas and a weekend put off",
        "2027-01-31, 1, 2027-03-01, February ends on a Sunday",
        "2028-01-31, 1, 2028-02-29, the last day of the month",
        "2026-12-31, 2, 2027-03-01, no 31st and a Sunday",
        "2026-08-31, 1, 2026-09-30, the last day of the month",
        "2026-12-01, 1, 2027-01-04, New Year and a weekend put off",
        "2026-11-23, 0, 2026-11-23, no term at all"
    })
    void aMonthTermEndsOnTheSameDayOrTheNextWorkingOne(LocalDate from, int months, LocalDate end, String why) {
        assertThat(calendar.plusMonths(from, months)).as(why).isEqualTo(end);
    }

    @Test
    void onlyDaysOffLieBetweenTheSameNumberedDayAndTheEnd() {
        LocalDate.of(2000, 1, 1).datesUntil(LocalDate.of(2041, 1, 1)).forEach(from -> {
            LocalDate end = calendar.plusMonths(from, 1);
            LocalDate sameNumbered = sameNumbered(from);

            assertThat(calendar.isWorkingDay(end)).isTrue();
            assertThat(end).isAfterOrEqualTo(sameNumbered);
            assertThat(sameNumbered.datesUntil(end)).noneMatch(calendar::isWorkingDay);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-12T16:00:00+02:00, true",
        "2027-01-12T23:59:59.999+02:00, true",
        "2027-01-13T00:00:00+02:00, false"
    })
    void whatIsFiledByMidnightOfTheLastDayIsInTime(String filed, boolean inTime) {
        Instant moment = OffsetDateTime.parse(filed).toInstant();

        assertThat(calendar.isInTime(moment, LocalDate.of(2027, 1, 12))).isEqualTo(inTime);
    }

    private static LocalDate sameNumbered(LocalDate from) {
        YearMonth next = YearMonth.from(from).plusMonths(1);
        return next.atDay(Math.min(from.getDayOfMonth(), next.lengthOfMonth()));
    }
}
