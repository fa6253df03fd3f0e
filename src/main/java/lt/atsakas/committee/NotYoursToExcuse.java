package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** That a member cannot come is noted by the secretary or by the member. */
public final class NotYoursToExcuse extends RuleViolation {

    NotYoursToExcuse() {
        super("committee.notYoursToExcuse");
    }
}
