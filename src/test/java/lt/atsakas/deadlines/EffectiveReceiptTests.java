package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import lt.atsakas.shared.Vilnius;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of receipt in law: VAĮ 10(4), working hours of the house, Labour Code 112(6). */
class EffectiveReceiptTests {

    private final WorkingCalendar calendar = LithuanianCalendar.with();

    @ParameterizedTest(name = "{0} counts as {1}: {2}")
    @CsvSource({
        "2026-11-23T00:00:00, 2026-11-23, before opening",
        "2026-11-23T17:00:00, 2026-11-23, at closing",
        "2026-11-23T17:00:01, 2026-11-24, after closing",
        "2026-11-27T15:45:00, 2026-11-27, at closing on Friday",
        "2026-11-27T15:45:01, 2026-11-30, after closing on Friday",
        "2026-12-23T16:00:00, 2026-12-23, closing an hour earlier before a holiday",
        "2026-12-23T16:00:01, 2026-12-28, after closing before a holiday",
        "2027-12-31T14:45:00, 2027-12-31, an hour earlier on a Friday before a holiday",
        "2027-12-31T14:45:01, 2028-01-03, after closing on a Friday before a holiday",
        "2026-11-28T10:00:00, 2026-11-30, Saturday",
        "2026-12-25T10:00:00, 2026-12-28, holiday",
        "2027-03-28T03:30:00, 2027-03-30, the hour that does not exist on Easter Sunday",
        "2026-10-25T03:30:00, 2026-10-26, the hour that comes twice"
    })
    void whatComesAfterHoursCountsAsReceivedOnTheNextWorkingDay(LocalDateTime at, LocalDate receipt, String why) {
        assertThat(calendar.effectiveReceipt(instant(at))).as(why).isEqualTo(receipt);
    }

    @Test
    void aDayMadeWorkingReceivesAndADayOffDoesNot() {
        WorkingCalendar moved = LithuanianCalendar.with(
                new SpecialDay(LocalDate.of(2026, 11, 28), SpecialDay.Kind.WORKING_DAY, "perkelta"),
                new SpecialDay(LocalDate.of(2026, 11, 30), SpecialDay.Kind.DAY_OFF, "poilsis"));

        assertThat(moved.effectiveReceipt(instant(LocalDateTime.of(2026, 11, 28, 17, 0))))
                .isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(moved.effectiveReceipt(instant(LocalDateTime.of(2026, 11, 30, 9, 0))))
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void receiptIsAWorkingDayNeverEarlierAndNeverMovedTwice() {
        LocalDateTime end = LocalDateTime.of(2041, 1, 1, 0, 0);
        LocalDate before = LocalDate.of(1999, 12, 31);

        for (LocalDateTime at = LocalDateTime.of(2000, 1, 1, 0, 0); at.isBefore(end); at = at.plusMinutes(457)) {
            LocalDate receipt = calendar.effectiveReceipt(instant(at));

            assertThat(calendar.isWorkingDay(receipt)).isTrue();
            assertThat(receipt).isAfterOrEqualTo(at.toLocalDate()).isAfterOrEqualTo(before);
            assertThat(calendar.effectiveReceipt(calendar.startOfWorkingDay(receipt)))
                    .isEqualTo(receipt);
            assertThat(calendar.effectiveReceipt(calendar.endOfWorkingDay(receipt)))
                    .isEqualTo(receipt);
            before = receipt;
        }
    }

    @Test
    void onSundaysWhenClocksChangeTheDayStillEndsAtMidnight() {
        Instant first = Instant.parse("2003-01-01T00:00:00Z");
        ZoneOffsetTransition change = Vilnius.ZONE.getRules().nextTransition(first);

        for (; change.getDateTimeBefore().getYear() <= 2040; change = next(change)) {
            LocalDate sunday = change.getDateTimeBefore().toLocalDate();
            Duration length = Duration.between(calendar.endOfDay(sunday.minusDays(1)), calendar.endOfDay(sunday));

            assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(length).isEqualTo(Duration.ofHours(change.isGap() ? 23 : 25));
            assertThat(calendar.effectiveReceipt(change.getInstant())).isEqualTo(calendar.plusWorkingDays(sunday, 1));
        }
    }

    private static ZoneOffsetTransition next(ZoneOffsetTransition change) {
        return Vilnius.ZONE.getRules().nextTransition(change.getInstant());
    }

    private static Instant instant(LocalDateTime at) {
        return at.atZone(Vilnius.ZONE).toInstant();
    }
}
