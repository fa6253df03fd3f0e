package lt.atsakas.inquiry;

import lt.atsakas.shared.TypedText;

/** What people wrote when they asked or replied, as it is kept. */
final class InquiryText {

    static final int LONGEST = 4000;

    private InquiryText() {}

    /** The words as they are kept; {@link InquiryTextUnfit} when nothing was written or too much. */
    static String checked(String words) {
        String kept = TypedText.kept(words);
        if (kept.isEmpty()) {
            throw InquiryTextUnfit.missing();
        }
        if (kept.length() > LONGEST) {
            throw InquiryTextUnfit.tooLong(LONGEST, kept.length());
        }
        return kept;
    }
}
