package lt.atsakas.withdrawal;

import lt.atsakas.shared.TypedText;

/** Words that people give: why a complaint is withdrawn, or why it is examined all the same. */
final class WithdrawalText {

    static final int LONGEST = 2000;

    private WithdrawalText() {}

    /** The words as they are kept, perhaps none; {@link WithdrawalTextUnfit} when they are too many. */
    static String optional(String words) {
        String kept = TypedText.kept(words);
        if (kept.length() > LONGEST) {
            throw WithdrawalTextUnfit.tooLong(kept.length());
        }
        return kept;
    }

    /** The same where something has to be said. */
    static String required(String words) {
        String kept = optional(words);
        if (kept.isEmpty()) {
            throw WithdrawalTextUnfit.missing();
        }
        return kept;
    }
}
