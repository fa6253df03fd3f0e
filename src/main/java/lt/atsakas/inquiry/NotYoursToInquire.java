package lt.atsakas.inquiry;

import lt.atsakas.shared.RuleViolation;

/** Only whoever does the handler's work, and has declared to be impartial, asks, as long as the answer has not left. */
public final class NotYoursToInquire extends RuleViolation {

    NotYoursToInquire() {
        super("inquiry.notYoursToAsk");
    }
}
