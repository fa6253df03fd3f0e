package lt.atsakas.proceedings;

import lt.atsakas.shared.TypedText;

/** Words that people give about a proceeding elsewhere, as they are kept. */
final class ProceedingText {

    static final int NAME = 200;
    static final int NUMBER = 60;
    static final int LEARNED = 2000;

    /** Shorter than other reasons: the letter says besides before whom the question is. */
    static final int REASONS = 1500;

    private ProceedingText() {}

    /** The words, perhaps none; {@link ProceedingTextUnfit} when they are too many. */
    static String optional(String field, String words, int longest) {
        String kept = TypedText.kept(words);
        if (kept.length() > longest) {
            throw ProceedingTextUnfit.tooLong(field, longest, kept.length());
        }
        return kept;
    }

    /** The same where something has to be said. */
    static String required(String field, String words, int longest) {
        String kept = optional(field, words, longest);
        if (kept.isEmpty()) {
            throw ProceedingTextUnfit.missing(field);
        }
        return kept;
    }
}
