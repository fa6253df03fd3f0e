package lt.atsakas.process.suspension;

import java.time.LocalDate;
import java.util.Date;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.suspension.SuspensionDesk;
import lt.atsakas.suspension.SuspensionId;
import org.springframework.stereotype.Component;

/** What suspensions turn on, for gateways and timers in diagrams. */
@Component
@PublishedToModels("suspensions")
public class PublishedSuspensions {

    private final SuspensionDesk desk;
    private final WorkingCalendar calendar;

    PublishedSuspensions(SuspensionDesk desk, WorkingCalendar calendar) {
        this.desk = desk;
        this.calendar = calendar;
    }

    public boolean isInForce(String suspension) {
        return desk.card(SuspensionId.of(suspension)).isInForce();
    }

    /** By when somebody has to look at it again: within the working hours of its last day. */
    public Date reviewDue(String suspension) {
        return Date.from(calendar.endOfWorkingDay(reviewOn(suspension)));
    }

    /** When the clock runs on by itself: its last day lasts until 24:00. */
    public Date over(String suspension) {
        return Date.from(calendar.endOfDay(reviewOn(suspension)));
    }

    private LocalDate reviewOn(String suspension) {
        return desk.card(SuspensionId.of(suspension)).reviewOn();
    }
}
