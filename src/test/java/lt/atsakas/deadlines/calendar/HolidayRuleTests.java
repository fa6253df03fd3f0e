package lt.atsakas.deadlines.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayRuleTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2016-03-27",
                "2019-04-21",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19"
            })
    void easterFallsOnItsPublishedSundays(LocalDate easter) {
        assertThat(Easter.sundayOf(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easterMondayFollowsEasterSunday() {
        HolidayRule monday = rule(new HolidayRule.AfterEaster(1));

        assertThat(monday.in(2027)).contains(LocalDate.of(2027, 3, 29));
    }

    @ParameterizedTest
    @CsvSource({"1, MAY, 2026-05-03", "1, MAY, 2033-05-01", "1, JUNE, 2027-06-06", "-1, OCTOBER, 2027-10-31"})
    void anNthWeekdayIsFoundInItsMonth(int nth, Month month, LocalDate expected) {
        HolidayRule sunday = rule(new HolidayRule.NthWeekday(nth, DayOfWeek.SUNDAY, month));

        assertThat(sunday.in(expected.getYear())).contains(expected);
    }

    @Test
    void aHolidayIsKeptOnlyWhileTheLawListsIt() {
        HolidayRule listed = new HolidayRule(
                new HolidayRule.Fixed(MonthDay.of(11, 2)), "x", LocalDate.of(2020, 1, 1), LocalDate.of(2030, 11, 1));

        assertThat(listed.in(2019)).isEmpty();
        assertThat(listed.in(2020)).contains(LocalDate.of(2020, 11, 2));
        assertThat(listed.in(2029)).contains(LocalDate.of(2029, 11, 2));
        assertThat(listed.in(2030)).isEmpty();
    }

    private static HolidayRule rule(HolidayRule.Occurrence occurrence) {
        return new HolidayRule(occurrence, "x", null, null);
    }
}
