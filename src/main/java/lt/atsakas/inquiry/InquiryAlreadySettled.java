package lt.atsakas.inquiry;

import lt.atsakas.shared.RuleViolation;

/** The question has been answered or taken back. */
public final class InquiryAlreadySettled extends RuleViolation {

    public InquiryAlreadySettled() {
        super("inquiry.alreadySettled");
    }
}
