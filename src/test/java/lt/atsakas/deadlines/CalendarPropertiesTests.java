package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lt.atsakas.deadlines.Count.CountedDay;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every day of forty years, with the plain calendar and with one full of exceptions. */
class CalendarPropertiesTests {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);
    private static final int[] TERMS = {0, 1, 3, 5, 10, 20, 30, 260};

    static final List<WorkingCalendar> CALENDARS =
            List.of(LithuanianCalendar.with(), LithuanianCalendar.with(exceptions()));

    @ParameterizedTest
    @FieldSource("CALENDARS")
    void aTermNeverEndsOnADayOff(WorkingCalendar calendar) {
        everyDay(from -> {
            for (int days : TERMS) {
                assertThat(calendar.isWorkingDay(calendar.plusWorkingDays(from, days)))
                        .isTrue();
                assertThat(calendar.isWorkingDay(calendar.minusWorkingDays(from, days)))
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @FieldSource("CALENDARS")
    void aLaterStartNeverEndsEarlier(WorkingCalendar calendar) {
        everyDay(from -> {
            for (int days : TERMS) {
                assertThat(calendar.plusWorkingDays(from.plusDays(1), days))
                        .isAfterOrEqualTo(calendar.plusWorkingDays(from, days));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("CALENDARS")
    void oneDayMoreEndsOneWorkingDayLater(WorkingCalendar calendar) {
        everyDay(from -> {
            for (int days : List.of(1, 3, 5, 10, 20, 30, 260)) {
                LocalDate due = calendar.plusWorkingDays(from, days);
                assertThat(calendar.plusWorkingDays(from, days + 1)).isEqualTo(calendar.plusWorkingDays(due, 1));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("CALENDARS")
    void countingBackUndoesCountingForward(WorkingCalendar calendar) {
        everyDay(from -> {
            for (int days : TERMS) {
                LocalDate start = calendar.plusWorkingDays(from, 0);
                LocalDate due = calendar.plusWorkingDays(start, days);
                assertThat(calendar.minusWorkingDays(due, days)).isEqualTo(start);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("CALENDARS")
    void theDaysUntilTheEndAreTheDaysOfTheTerm(WorkingCalendar calendar) {
        everyDay(from -> {
            for (int days : List.of(1, 3, 5, 10, 20, 30, 260)) {
                LocalDate due = calendar.plusWorkingDays(from, days);
                assertThat(calendar.workingDaysUntil(from, due)).isEqualTo(days);
                assertThat(calendar.workingDaysUntil(due, from)).isEqualTo(-days);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("CALENDARS")
    void theTraceNamesEveryDayOnceAndAgreesWithTheCount(WorkingCalendar calendar) {
        everyDay(from -> {
            Count count = calendar.trace(from, 20);

            assertThat(count.due()).isEqualTo(calendar.plusWorkingDays(from, 20));
            assertThat(count.trace())
                    .extracting(counted -> counted.day().date())
                    .containsExactlyElementsOf(
                            from.plusDays(1).datesUntil(count.due().plusDays(1)).toList());
            assertThat(count.trace())
                    .filteredOn(counted -> counted.day().isWorking())
                    .hasSize(20);
            assertThat(count.trace().get(count.trace().size() - 1).count()).isEqualTo(20);
        });
    }

    @ParameterizedTest
    @FieldSource("CALENDARS")
    void everyDayOfATraceHasItsReason(WorkingCalendar calendar) {
        for (LocalDate from = FIRST; from.isBefore(LAST); from = from.plusDays(29)) {
            assertThat(calendar.trace(from, 20).trace()).allSatisfy(CalendarPropertiesTests::hasItsReason);
        }
    }

    private static void hasItsReason(CountedDay counted) {
        Day day = counted.day();
        boolean weekend = day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        switch (day.kind()) {
            case WORKING_DAY -> assertThat(weekend).isFalse();
            case WEEKEND -> assertThat(weekend).isTrue();
            case HOLIDAY, DAY_OFF, MOVED_WORKING_DAY -> assertThat(day.name()).isNotBlank();
        }
    }

    /** Each Friday the 13th off and the Saturday after it worked. */
    private static SpecialDay[] exceptions() {
        return FIRST.datesUntil(LAST.plusYears(2))
                .filter(date -> date.getDayOfWeek() == DayOfWeek.FRIDAY && date.getDayOfMonth() == 13)
                .flatMap(friday -> List.of(
                        new SpecialDay(friday, SpecialDay.Kind.DAY_OFF, "poilsis"),
                        new SpecialDay(friday.plusDays(1), SpecialDay.Kind.WORKING_DAY, "perkelta"))
                        .stream())
                .toArray(SpecialDay[]::new);
    }

    private static void everyDay(Consumer<LocalDate> property) {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(property);
    }
}
