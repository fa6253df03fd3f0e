package lt.atsakas.visit;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Instant;
import lt.atsakas.shared.RuleViolation;

/** What came of a meeting is written down once it has begun. */
final class MeetingNotBegun extends RuleViolation {

    MeetingNotBegun(Instant startsAt) {
        super("meeting.notBegun", DATES.moment(startsAt));
    }
}
