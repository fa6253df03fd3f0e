package lt.atsakas.intake;

import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.RuleViolation;

/** The same idempotency key came with another content; nothing was registered. */
public final class IdempotencyKeyReused extends RuleViolation {

    private final transient CaseNumber filedBefore;

    IdempotencyKeyReused(CaseNumber filedBefore) {
        super("intake.idempotencyKeyReused");
        this.filedBefore = filedBefore;
    }

    /** The case that the first content became. */
    public CaseNumber filedBefore() {
        return filedBefore;
    }
}
