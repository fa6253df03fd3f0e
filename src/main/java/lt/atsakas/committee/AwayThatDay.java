package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Whoever is away on the day of a session is not expected at it until their absence is changed. */
public final class AwayThatDay extends RuleViolation {

    AwayThatDay() {
        super("committee.awayThatDay");
    }
}
