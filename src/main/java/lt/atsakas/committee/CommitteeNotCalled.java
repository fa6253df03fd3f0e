package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** The committee is not called any more. */
public final class CommitteeNotCalled extends RuleViolation {

    CommitteeNotCalled() {
        super("committee.notCalled");
    }
}
