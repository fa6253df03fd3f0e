package lt.atsakas.confidentiality;

import java.util.Arrays;
import lt.atsakas.shared.TypedText;

/** Why somebody looks into a case of others, in at least a few words: whoever reads it later must understand it. */
final class VisitReason {

    static final int FEWEST_WORDS = 3;
    static final int LONGEST = 500;

    private VisitReason() {}

    static String checked(String typed) {
        String kept = TypedText.kept(typed);
        long words = Arrays.stream(kept.split("[\\s\\p{Punct}]+"))
                .filter(word -> word.length() > 1)
                .count();
        if (words < FEWEST_WORDS) {
            throw new ReasonTooShort(FEWEST_WORDS);
        }
        if (kept.length() > LONGEST) {
            throw new ReasonTooLong(LONGEST, kept.length());
        }
        return kept;
    }
}
