package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** People recuse themselves and those they lead; what a client asks for is entered by whoever may register it. */
public final class NotYoursToRecuse extends RuleViolation {

    NotYoursToRecuse() {
        super("assignment.recusal.notYours");
    }
}
