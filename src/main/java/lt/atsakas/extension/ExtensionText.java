package lt.atsakas.extension;

import lt.atsakas.shared.TypedText;

/** Words that people give: why the answer is put off, which the client will read, or why it is not. */
final class ExtensionText {

    static final int LONGEST = 2000;

    private ExtensionText() {}

    /** The words as they are kept; {@link ExtensionTextUnfit} when nothing was written or too much. */
    static String checked(String words) {
        String kept = TypedText.kept(words);
        if (kept.isEmpty()) {
            throw ExtensionTextUnfit.missing();
        }
        if (kept.length() > LONGEST) {
            throw ExtensionTextUnfit.tooLong(kept.length());
        }
        return kept;
    }
}
