package lt.atsakas.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** When a session may begin: within working hours that are still to come, and not so far off that it must be a slip. */
@Component
class SessionTimes {

    private static final int FARTHEST_WORKING_DAYS = 60;

    private final WorkingCalendar calendar;
    private final Clock clock;

    SessionTimes(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    void require(Instant start) {
        LocalDate day = Vilnius.dayOf(start);
        LocalDate today = Vilnius.dayOf(clock.instant());
        LocalDate last = calendar.plusWorkingDays(today, FARTHEST_WORKING_DAYS);
        boolean fits = start.isAfter(clock.instant()) && !day.isAfter(last) && isWithinHours(start, day);
        if (!fits) {
            throw new SessionTimeRefused(today.toString(), last.toString());
        }
    }

    private boolean isWithinHours(Instant start, LocalDate day) {
        return calendar.isWorkingDay(day)
                && !start.isBefore(calendar.startOfWorkingDay(day))
                && start.isBefore(calendar.endOfWorkingDay(day));
    }
}
