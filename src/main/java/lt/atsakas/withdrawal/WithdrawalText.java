package lt.atsakas.withdrawal;

/** Words that people give: why a complaint is withdrawn, or why it is examined all the same. */
final class WithdrawalText {

    static final int LONGEST = 2000;

    private WithdrawalText() {}

    /** The words as they are kept, perhaps none; {@link WithdrawalTextUnfit} when they are too many. */
    static String optional(String words) {
        String kept = words.replace("\u0000", "").replace("\r\n", "\n").strip();
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
