package lt.atsakas.process.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.process.escalation.PlanDayRefused.Reason;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Which day a supervisor's plan may name: a near working day that is not over yet. */
@Component
class PlanDays {

    /** In working days from today. */
    static final int FARTHEST = 10;

    private final WorkingCalendar calendar;
    private final Clock clock;

    PlanDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When it is looked at again what has become of a matter without a plan. */
    LocalDate next() {
        return calendar.plusWorkingDays(Vilnius.dayOf(clock.instant()), 1);
    }

    LocalDate read(String typed) {
        LocalDate day = parse(typed);
        LocalDate today = Vilnius.dayOf(clock.instant());
        refuse(day.isBefore(today), Reason.PAST, typed);
        refuse(day.isAfter(calendar.plusWorkingDays(today, FARTHEST)), Reason.TOO_FAR, typed);
        refuse(!calendar.isWorkingDay(day), Reason.NOT_WORKING, typed);
        refuse(isOver(day), Reason.OVER, typed);
        return day;
    }

    /** A plan for a day that has no working time left would be asked about at once. */
    private boolean isOver(LocalDate day) {
        return !calendar.endOfWorkingDay(day).isAfter(clock.instant());
    }

    private static LocalDate parse(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new PlanDayRefused(Reason.UNREADABLE, typed);
        }
    }

    private static void refuse(boolean broken, Reason reason, String typed) {
        if (broken) {
            throw new PlanDayRefused(reason, typed);
        }
    }
}
