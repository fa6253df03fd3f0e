package lt.atsakas.suspension;

import lt.atsakas.shared.RuleViolation;

/** The case is suspended, or that is being decided. */
public final class SuspensionAlreadyAsked extends RuleViolation {

    SuspensionAlreadyAsked() {
        super("suspension.alreadyAsked");
    }
}
