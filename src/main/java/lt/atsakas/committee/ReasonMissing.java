package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Nothing is done without a committee or given back without a word why. */
public final class ReasonMissing extends RuleViolation {

    ReasonMissing() {
        super("committee.reasonMissing");
    }
}
