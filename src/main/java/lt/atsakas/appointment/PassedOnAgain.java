package lt.atsakas.appointment;

import lt.atsakas.shared.RuleViolation;

/** The case is not given back: it has another handler since it was passed on. */
public final class PassedOnAgain extends RuleViolation {

    PassedOnAgain() {
        super("appointment.bulk.passedOnAgain");
    }
}
