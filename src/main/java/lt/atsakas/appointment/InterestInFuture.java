package lt.atsakas.appointment;

import lt.atsakas.shared.RuleViolation;

/** An interest cannot begin after today. */
public final class InterestInFuture extends RuleViolation {

    InterestInFuture() {
        super("interest.inFuture");
    }
}
