package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** The person chosen cannot handle this case: barred, gone, or not somebody who handles complaints. */
public final class HandlerNotEligible extends RuleViolation {

    HandlerNotEligible() {
        super("assignment.handlerNotEligible");
    }
}
