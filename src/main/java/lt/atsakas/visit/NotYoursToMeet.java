package lt.atsakas.visit;

import lt.atsakas.shared.RuleViolation;

/** Only whoever does the handler's work, and has declared to be impartial, arranges a meeting, as long as the answer has not left. */
public final class NotYoursToMeet extends RuleViolation {

    NotYoursToMeet() {
        super("meeting.notYours");
    }
}
