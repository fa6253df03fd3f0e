package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** A case is before one committee at a time. */
public final class ReviewAlreadyOpen extends RuleViolation {

    ReviewAlreadyOpen() {
        super("committee.reviewAlreadyOpen");
    }
}
