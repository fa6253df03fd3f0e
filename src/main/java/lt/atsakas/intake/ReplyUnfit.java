package lt.atsakas.intake;

import lt.atsakas.shared.RuleViolation;

/** A reply in which there is nothing, or more text than can be kept, or without a word of whoever took it down. */
public final class ReplyUnfit extends RuleViolation {

    private ReplyUnfit(String why, Object... details) {
        super("reply." + why, details);
    }

    static ReplyUnfit empty() {
        return new ReplyUnfit("empty");
    }

    static ReplyUnfit notNoted() {
        return new ReplyUnfit("notNoted");
    }

    static ReplyUnfit tooLong(int longest, int length) {
        return new ReplyUnfit("tooLong", String.valueOf(longest), String.valueOf(length));
    }
}
