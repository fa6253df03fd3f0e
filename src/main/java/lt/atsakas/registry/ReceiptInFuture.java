package lt.atsakas.registry;

import lt.atsakas.shared.RuleViolation;

/** Somebody gave a moment of receipt that has not come yet. */
public final class ReceiptInFuture extends RuleViolation {

    ReceiptInFuture() {
        super("registry.receiptInFuture");
    }
}
