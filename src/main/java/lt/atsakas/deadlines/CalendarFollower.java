package lt.atsakas.deadlines;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the open cases follow the calendar in the transaction that changes it: no due day stays wrong in silence. */
@Component
class CalendarFollower {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarFollower.class);

    private final DeadlineDesk desk;

    CalendarFollower(DeadlineDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(SpecialDaysChanged changed) {
        int moved = desk.followCalendar(changed.date());
        LOG.info("The calendar's day {} changed and moved the answer's day of {} open cases", changed.date(), moved);
    }
}
