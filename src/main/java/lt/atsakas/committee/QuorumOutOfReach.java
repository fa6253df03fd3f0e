package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Too few of a committee could take part in the session. */
public final class QuorumOutOfReach extends RuleViolation {

    QuorumOutOfReach(int able, int quorum) {
        super("committee.quorumOutOfReach", String.valueOf(able), String.valueOf(quorum));
    }
}
