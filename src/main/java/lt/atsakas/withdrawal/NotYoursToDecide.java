package lt.atsakas.withdrawal;

import lt.atsakas.shared.RuleViolation;

/** Whoever does not stand above the handler, or above the unit of an unassigned case, decides no withdrawal. */
public final class NotYoursToDecide extends RuleViolation {

    NotYoursToDecide() {
        super("withdrawal.notYoursToDecide");
    }
}
