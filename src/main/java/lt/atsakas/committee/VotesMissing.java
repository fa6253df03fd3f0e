package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** The minutes need the vote of everybody who was there, and what was voted on. */
public final class VotesMissing extends RuleViolation {

    VotesMissing() {
        super("committee.votesMissing");
    }
}
