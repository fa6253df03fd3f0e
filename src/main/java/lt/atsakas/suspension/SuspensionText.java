package lt.atsakas.suspension;

import lt.atsakas.shared.TypedText;

/** Words that people give: why a case is suspended, or why it is not. */
final class SuspensionText {

    static final int LONGEST = 2000;

    private SuspensionText() {}

    /** The words as they are kept; {@link SuspensionTextUnfit} when nothing was written or too much. */
    static String checked(String words) {
        String kept = TypedText.kept(words);
        if (kept.isEmpty()) {
            throw SuspensionTextUnfit.missing();
        }
        if (kept.length() > LONGEST) {
            throw SuspensionTextUnfit.tooLong(kept.length());
        }
        return kept;
    }
}
