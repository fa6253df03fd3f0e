package lt.atsakas.sequel;

import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.RuleViolation;

/** What was answered is being, or has been, examined anew: the request for it made another case. */
public final class ReviewAlreadyAsked extends RuleViolation {

    ReviewAlreadyAsked(CaseNumber review) {
        super("sequel.review.alreadyAsked", review.value());
    }
}
