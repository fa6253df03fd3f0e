package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** Whether the handler goes on with the case waits for the decision of a recusal. */
public final class HandlerUnderDoubt extends RuleViolation {

    HandlerUnderDoubt() {
        super("assignment.reassign.recusalOpen");
    }
}
