package lt.atsakas.confidentiality;

import lt.atsakas.shared.RuleViolation;

/** The reason is longer than can be kept. */
public final class ReasonTooLong extends RuleViolation {

    ReasonTooLong(int longest, int length) {
        super("confidentiality.reasonTooLong", longest, length);
    }
}
