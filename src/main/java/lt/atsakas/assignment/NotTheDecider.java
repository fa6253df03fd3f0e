package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** An answer is decided only by somebody who leads, takes part in the case and can read what they decide. */
public final class NotTheDecider extends RuleViolation {

    NotTheDecider() {
        super("assignment.notTheDecider");
    }
}
