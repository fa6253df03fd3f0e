package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Somebody else changed the committee while the form was open. */
public final class CommitteeChangedMeanwhile extends RuleViolation {

    CommitteeChangedMeanwhile() {
        super("committee.changedMeanwhile");
    }
}
