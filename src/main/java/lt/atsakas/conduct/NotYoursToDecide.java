package lt.atsakas.conduct;

import lt.atsakas.shared.RuleViolation;

/** The report waits for somebody else by now. */
public final class NotYoursToDecide extends RuleViolation {

    NotYoursToDecide() {
        super("offence.notYoursToDecide");
    }
}
