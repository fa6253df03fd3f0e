package lt.atsakas.process.visit;

import java.util.Date;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.visit.MeetingDesk;
import lt.atsakas.visit.MeetingId;
import org.springframework.stereotype.Component;

/** What meetings with clients turn on, for gateways, tasks and timers in diagrams. */
@Component
@PublishedToModels("visits")
public class PublishedVisits {

    private final MeetingDesk meetings;

    PublishedVisits(MeetingDesk meetings) {
        this.meetings = meetings;
    }

    /** When its report is due: the end of the next working day. */
    public Date reportDue(String visit) {
        return Date.from(meetings.reportDue(MeetingId.of(visit)));
    }

    /** Whether it is still to be held or reported. */
    public boolean isPlanned(String visit) {
        return meetings.card(MeetingId.of(visit)).isPlanned();
    }
}
