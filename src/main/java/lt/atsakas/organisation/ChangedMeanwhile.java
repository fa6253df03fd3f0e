package lt.atsakas.organisation;

import lt.atsakas.shared.RuleViolation;

/** Somebody else changed the employee, the unit or the house after it was read; nothing was overwritten. */
public final class ChangedMeanwhile extends RuleViolation {

    public ChangedMeanwhile() {
        super("organisation.changedMeanwhile");
    }
}
