package lt.atsakas.suspension;

import lt.atsakas.shared.RuleViolation;

/** A term that has ended cannot be stopped any more. */
public final class SuspensionAfterTerm extends RuleViolation {

    SuspensionAfterTerm() {
        super("suspension.afterTerm");
    }
}
