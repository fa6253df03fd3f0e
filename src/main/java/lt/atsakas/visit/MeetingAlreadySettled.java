package lt.atsakas.visit;

import lt.atsakas.shared.RuleViolation;

/** The meeting was cancelled or reported before. */
final class MeetingAlreadySettled extends RuleViolation {

    MeetingAlreadySettled() {
        super("meeting.alreadySettled");
    }
}
