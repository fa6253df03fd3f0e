package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** The answer of this handler could be approved by nobody who leads: nobody stands above. */
public final class NobodyCouldApprove extends RuleViolation {

    NobodyCouldApprove() {
        super("assignment.nobodyCouldApprove");
    }
}
