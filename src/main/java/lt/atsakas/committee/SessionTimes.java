package lt.atsakas.committee;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** When a session may begin and what goes before it: within working hours that are still to come, and not so far off that it must be a slip. */
@Component
class SessionTimes {

    private static final int FARTHEST_WORKING_DAYS = 60;
    private static final int REMINDED_BEFORE = 2;
    private static final int REPLACED_BEFORE = 1;

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

    void requireBegun(SessionCard session) {
        if (clock.instant().isBefore(session.startsAt())) {
            throw new SessionNotBegun(DATES.moment(session.startsAt()));
        }
    }

    boolean mayBeginBy(LocalDate day) {
        return clock.instant().isBefore(calendar.endOfWorkingDay(day));
    }

    /** When members who have said nothing are reminded. */
    Instant remindersOf(SessionCard session) {
        return before(session, REMINDED_BEFORE);
    }

    /** When alternates are called for those who have said nothing. */
    Instant alternatesOf(SessionCard session) {
        return before(session, REPLACED_BEFORE);
    }

    boolean hasBegun(SessionCard session) {
        return !clock.instant().isBefore(session.startsAt());
    }

    private Instant before(SessionCard session, int workingDays) {
        LocalDate day = calendar.minusWorkingDays(Vilnius.dayOf(session.startsAt()), workingDays);
        return calendar.startOfWorkingDay(day);
    }

    private boolean isWithinHours(Instant start, LocalDate day) {
        return calendar.isWorkingDay(day)
                && !start.isBefore(calendar.startOfWorkingDay(day))
                && start.isBefore(calendar.endOfWorkingDay(day));
    }
}
