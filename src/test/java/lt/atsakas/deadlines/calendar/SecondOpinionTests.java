package lt.atsakas.deadlines.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Another library's list of Lithuanian holidays. It misses 24 December, the first Sunday of May and the first Sunday of
 * June, and calls 25 and 26 December by the names of the days before them; everywhere else it must agree with us.
 */
class SecondOpinionTests {

    private final HolidayManager others =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.LITHUANIA));

    static IntStream years() {
        return IntStream.rangeClosed(2000, 2040);
    }

    @ParameterizedTest
    @MethodSource("years")
    void ourHolidaysAreTheirsAndTheThreeTheyMiss(int year) {
        Set<LocalDate> theirs = others.getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));

        theirs.add(LocalDate.of(year, 12, 24));
        theirs.add(firstSundayOf(Month.MAY, year));
        theirs.add(firstSundayOf(Month.JUNE, year));

        assertThat(ours(year)).isEqualTo(theirs);
    }

    private static Set<LocalDate> ours(int year) {
        return LithuanianCalendar.HOLIDAYS.stream()
                .flatMap(rule -> rule.in(year).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate firstSundayOf(Month month, int year) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY));
    }
}
