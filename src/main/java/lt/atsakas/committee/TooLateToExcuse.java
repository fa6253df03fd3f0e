package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Once a session has begun it is seen in the room who has come: nobody is excused or expected again. */
public final class TooLateToExcuse extends RuleViolation {

    TooLateToExcuse() {
        super("committee.tooLateToExcuse");
    }
}
