package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** Whoever has nothing to do with a case cannot be recused from it. */
public final class NotInvolved extends RuleViolation {

    NotInvolved() {
        super("assignment.recusal.notInvolved");
    }
}
