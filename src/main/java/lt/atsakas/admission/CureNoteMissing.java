package lt.atsakas.admission;

import lt.atsakas.shared.RuleViolation;

/** Whoever takes what the client brings says what it is: it ends the wait and lets the clock run on. */
public final class CureNoteMissing extends RuleViolation {

    CureNoteMissing() {
        super("admission.cureNoteMissing");
    }
}
