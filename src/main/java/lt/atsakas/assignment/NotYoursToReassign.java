package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** The case is passed on by somebody above its handler or its unit, not by its handler nor by whoever stands in for them. */
public final class NotYoursToReassign extends RuleViolation {

    NotYoursToReassign() {
        super("assignment.reassign.notYours");
    }
}
