package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** Only the handler of the case may do this. */
public final class NotTheHandler extends RuleViolation {

    NotTheHandler() {
        super("assignment.notTheHandler");
    }
}
