package lt.atsakas.sequel;

import java.time.Clock;
import java.time.LocalDate;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.shared.PlausibleDay;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** By which days the house may promise something: working days, from today to some years ahead. */
@Component
class PromiseDays {

    private static final int MOST_YEARS = 3;

    private final WorkingCalendar calendar;
    private final Clock clock;

    PromiseDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Refuses a day that is over ({@link PromiseDayPast}), far ahead ({@link PromiseDayFar}) or on which nobody works ({@link PromiseDayOff}). */
    void require(LocalDate due) {
        LocalDate today = Vilnius.dayOf(clock.instant());
        if (due.isBefore(today)) {
            throw new PromiseDayPast();
        }
        if (!PlausibleDay.isWithin(MOST_YEARS, due, today)) {
            throw new PromiseDayFar(MOST_YEARS);
        }
        if (!calendar.isWorkingDay(due)) {
            throw new PromiseDayOff(calendar.plusWorkingDays(due, 1));
        }
    }
}
