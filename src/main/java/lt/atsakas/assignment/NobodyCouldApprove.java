package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** The answer of this handler could be approved by nobody: whoever leads the handler is barred, or nobody does. */
public final class NobodyCouldApprove extends RuleViolation {

    NobodyCouldApprove() {
        super("assignment.nobodyCouldApprove");
    }
}
