package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Words of minutes are more than can be kept. */
public final class TextTooLong extends RuleViolation {

    TextTooLong(int longest) {
        super("committee.textTooLong", String.valueOf(longest));
    }
}
