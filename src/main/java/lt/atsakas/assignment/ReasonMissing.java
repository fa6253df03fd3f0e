package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** A recusal is asked for, or refused, without a word why (VAĮ 24). */
public final class ReasonMissing extends RuleViolation {

    ReasonMissing() {
        super("assignment.recusal.reasonMissing");
    }
}
