package lt.atsakas.suspension;

import lt.atsakas.shared.RuleViolation;

/** The answer, or what stands for it, has been issued: there is nothing left to suspend. */
public final class SuspensionNotNeeded extends RuleViolation {

    SuspensionNotNeeded() {
        super("suspension.notNeeded");
    }
}
