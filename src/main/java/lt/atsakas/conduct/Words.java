package lt.atsakas.conduct;

import lt.atsakas.shared.TypedText;

/** What somebody wrote, as it is kept. */
final class Words {

    static final int LONGEST = 4000;

    private Words() {}

    /** Refused when nothing was written ({@link NothingWritten}) or more than can be kept ({@link WrittenTooMuch}). */
    static String checked(String written, int longest) {
        String kept = TypedText.kept(written);
        if (kept.isEmpty()) {
            throw new NothingWritten();
        }
        if (kept.length() > longest) {
            throw new WrittenTooMuch(longest, kept.length());
        }
        return kept;
    }
}
