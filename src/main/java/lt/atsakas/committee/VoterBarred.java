package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Somebody who voted may have nothing to do with the case any more: the minutes are made anew without them. */
public final class VoterBarred extends RuleViolation {

    VoterBarred() {
        super("committee.voterBarred");
    }
}
