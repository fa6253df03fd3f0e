package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** The case has another handler than the one who passed it on had seen. */
public final class HandlerChangedMeanwhile extends RuleViolation {

    HandlerChangedMeanwhile() {
        super("assignment.reassign.changedMeanwhile");
    }
}
