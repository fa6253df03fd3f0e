package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** The case has no handler: one is named in the task for it. */
public final class NothingToReassign extends RuleViolation {

    NothingToReassign() {
        super("assignment.reassign.noHandler");
    }
}
