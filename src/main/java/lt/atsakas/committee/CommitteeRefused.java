package lt.atsakas.committee;

import java.util.List;
import lt.atsakas.shared.RuleViolation;

/** A committee as it was written down could not decide lawfully; nothing was kept. */
public final class CommitteeRefused extends RuleViolation {

    private final transient List<CommitteeFault> faults;

    CommitteeRefused(List<CommitteeFault> faults) {
        super("committee.refused");
        this.faults = List.copyOf(faults);
    }

    /** What is to be mended, never empty. */
    public List<CommitteeFault> faults() {
        return faults;
    }
}
