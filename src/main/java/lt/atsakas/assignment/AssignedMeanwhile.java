package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** Somebody else has given the case its handler since it was seen without one. */
public final class AssignedMeanwhile extends RuleViolation {

    public AssignedMeanwhile() {
        super("assignment.assignedMeanwhile");
    }
}
