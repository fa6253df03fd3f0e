package lt.atsakas.process.visit;

import java.util.Date;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.visit.MeetingDesk;
import lt.atsakas.visit.MeetingId;
import org.springframework.stereotype.Component;

/** What meetings with clients turn on, for gateways, tasks and timers in diagrams. */
@Component
@PublishedToModels("visits")
public class PublishedVisits {

    private final MeetingDesk meetings;
    private final WorkingCalendar calendar;

    PublishedVisits(MeetingDesk meetings, WorkingCalendar calendar) {
        this.meetings = meetings;
        this.calendar = calendar;
    }

    /** When its report is due: the end of the next working day. */
    public Date reportDue(String visit) {
        return Date.from(calendar.endOfWorkingDay(
                calendar.plusWorkingDays(meetings.card(MeetingId.of(visit)).day(), 1)));
    }

    /** Whether it is still to be held or reported. */
    public boolean isPlanned(String visit) {
        return meetings.card(MeetingId.of(visit)).isPlanned();
    }
}
