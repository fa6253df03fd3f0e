package lt.atsakas.suspension;

import lt.atsakas.shared.RuleViolation;

/** The suspension was decided already, or it is over. */
public final class SuspensionAlreadySettled extends RuleViolation {

    SuspensionAlreadySettled() {
        super("suspension.alreadySettled");
    }
}
