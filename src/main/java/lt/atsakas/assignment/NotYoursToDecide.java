package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** A recusal is decided, and its refusal reported, by the one it was put before; never by the person it is about. */
public final class NotYoursToDecide extends RuleViolation {

    NotYoursToDecide() {
        super("assignment.recusal.notYoursToDecide");
    }
}
