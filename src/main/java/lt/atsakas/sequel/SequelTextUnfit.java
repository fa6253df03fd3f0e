package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TypedText;

/** Words that somebody typed are missing or too many. */
public final class SequelTextUnfit extends RuleViolation {

    static final int LONGEST = 2000;
    static final int LONGEST_PART = 20_000;

    private SequelTextUnfit(String what, Object... details) {
        super("sequel.text." + what, details);
    }

    /** The words as they are kept. */
    static String checked(String typed) {
        return checked(typed, LONGEST);
    }

    static String checked(String typed, int longest) {
        String kept = TypedText.kept(typed);
        if (kept.isEmpty()) {
            throw new SequelTextUnfit("missing");
        }
        if (kept.length() > longest) {
            throw new SequelTextUnfit("tooLong", String.valueOf(longest), String.valueOf(kept.length()));
        }
        return kept;
    }
}
