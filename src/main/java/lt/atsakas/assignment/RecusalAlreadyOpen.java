package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** One recusal of a person in a case is decided before another is raised. */
public final class RecusalAlreadyOpen extends RuleViolation {

    RecusalAlreadyOpen() {
        super("assignment.recusal.alreadyOpen");
    }
}
