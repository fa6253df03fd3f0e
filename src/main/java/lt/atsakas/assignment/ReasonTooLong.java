package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** The words why a recusal is asked for, or refused, are more than can be kept. */
public final class ReasonTooLong extends RuleViolation {

    ReasonTooLong(int length) {
        super("assignment.recusal.reasonTooLong", String.valueOf(RecusalText.LONGEST), String.valueOf(length));
    }
}
