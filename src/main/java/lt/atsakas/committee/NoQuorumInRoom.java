package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Fewer voted than must sit so that the committee may decide. */
public final class NoQuorumInRoom extends RuleViolation {

    NoQuorumInRoom(int present, int quorum) {
        super("committee.noQuorumInRoom", String.valueOf(present), String.valueOf(quorum));
    }
}
