package lt.atsakas.visit;

import lt.atsakas.shared.RuleViolation;

/** The answer to the client is decided and leaves: they are not met any more. */
public final class TooLateToMeet extends RuleViolation {

    TooLateToMeet() {
        super("meeting.answerOnItsWay");
    }
}
