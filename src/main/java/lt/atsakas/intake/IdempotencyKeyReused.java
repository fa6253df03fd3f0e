package lt.atsakas.intake;

import lt.atsakas.shared.RuleViolation;

/** The same idempotency key came with another content; nothing was registered. */
public final class IdempotencyKeyReused extends RuleViolation {

    IdempotencyKeyReused() {
        super("intake.idempotencyKeyReused");
    }
}
