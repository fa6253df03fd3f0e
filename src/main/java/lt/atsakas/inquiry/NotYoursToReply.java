package lt.atsakas.inquiry;

import lt.atsakas.shared.RuleViolation;

/** The question waits for somebody else. */
public final class NotYoursToReply extends RuleViolation {

    NotYoursToReply() {
        super("inquiry.notYoursToReply");
    }
}
