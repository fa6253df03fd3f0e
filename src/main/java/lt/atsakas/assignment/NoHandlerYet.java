package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** The client asks that the handler be recused, and the case has none. */
public final class NoHandlerYet extends RuleViolation {

    NoHandlerYet() {
        super("assignment.recusal.noHandler");
    }
}
