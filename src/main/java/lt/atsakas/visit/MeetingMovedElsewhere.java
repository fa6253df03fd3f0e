package lt.atsakas.visit;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Instant;
import lt.atsakas.shared.RuleViolation;

/** The meeting is at another time or place than whoever moves it has seen: in another window, or by a colleague. */
public final class MeetingMovedElsewhere extends RuleViolation {

    MeetingMovedElsewhere(Instant startsAt, String place) {
        super("meeting.movedElsewhere", DATES.moment(startsAt), place);
    }
}
