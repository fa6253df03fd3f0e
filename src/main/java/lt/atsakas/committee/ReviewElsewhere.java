package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** A step of a review is asked for that it has passed or not come to. */
public final class ReviewElsewhere extends RuleViolation {

    ReviewElsewhere() {
        super("committee.reviewElsewhere");
    }
}
