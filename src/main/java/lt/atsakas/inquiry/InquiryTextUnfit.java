package lt.atsakas.inquiry;

import lt.atsakas.shared.RuleViolation;

/** Nothing was written, or more than can be kept. */
public final class InquiryTextUnfit extends RuleViolation {

    private InquiryTextUnfit(String why, Object... details) {
        super("inquiry.text." + why, details);
    }

    static InquiryTextUnfit missing() {
        return new InquiryTextUnfit("missing");
    }

    static InquiryTextUnfit neitherWordsNorFiles() {
        return new InquiryTextUnfit("neitherWordsNorFiles");
    }

    static InquiryTextUnfit tooLong(int longest, int length) {
        return new InquiryTextUnfit("tooLong", String.valueOf(longest), String.valueOf(length));
    }
}
