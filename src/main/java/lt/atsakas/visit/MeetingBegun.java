package lt.atsakas.visit;

import lt.atsakas.shared.RuleViolation;

/** The meeting has begun: it can be reported, not moved or cancelled any more. */
final class MeetingBegun extends RuleViolation {

    MeetingBegun() {
        super("meeting.begun");
    }
}
