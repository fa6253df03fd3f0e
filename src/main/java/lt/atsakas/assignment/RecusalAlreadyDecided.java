package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** A recusal is decided once, and its refusal reported once. */
public final class RecusalAlreadyDecided extends RuleViolation {

    RecusalAlreadyDecided() {
        super("assignment.recusal.alreadyDecided");
    }
}
