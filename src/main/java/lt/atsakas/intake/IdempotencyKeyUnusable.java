package lt.atsakas.intake;

import lt.atsakas.shared.RuleViolation;

/** An idempotency key is too short, too long or has characters beyond printable ASCII; nothing was registered. */
public final class IdempotencyKeyUnusable extends RuleViolation {

    IdempotencyKeyUnusable() {
        super("intake.idempotencyKeyUnusable");
    }
}
