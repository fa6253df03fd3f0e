package lt.atsakas.appointment;

import lt.atsakas.shared.RuleViolation;

/** Nothing, or more than can be kept, was written about what the interest is in. */
public final class InterestUnnamed extends RuleViolation {

    InterestUnnamed() {
        super("interest.unnamed");
    }
}
