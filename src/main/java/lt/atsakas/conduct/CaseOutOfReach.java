package lt.atsakas.conduct;

import lt.atsakas.shared.RuleViolation;

/** The case that was named does not exist, or not for whoever names it: both look the same. */
public final class CaseOutOfReach extends RuleViolation {

    public CaseOutOfReach() {
        super("conduct.caseOutOfReach");
    }
}
