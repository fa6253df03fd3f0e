package lt.atsakas.assignment;

import lt.atsakas.shared.TypedText;

/** Words that people give as a reason: why a recusal is asked for or refused, why a case is passed on. */
final class RecusalText {

    static final int LONGEST = 2000;

    private RecusalText() {}

    /** The words as they are kept; refused when nothing was written ({@link ReasonMissing}) or too much ({@link ReasonTooLong}). */
    static String checked(String words) {
        String kept = bounded(words);
        if (kept.isEmpty()) {
            throw new ReasonMissing();
        }
        return kept;
    }

    /** The same where nothing need be written. */
    static String bounded(String words) {
        String kept = TypedText.kept(words);
        if (kept.length() > LONGEST) {
            throw new ReasonTooLong(kept.length());
        }
        return kept;
    }
}
