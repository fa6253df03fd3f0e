package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TypedText;

/** Words that somebody typed are missing, too many, or hold signs that are no text. */
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
        String kept = TypedText.unsteered(typed).replace("\r\n", "\n").strip();
        if (kept.isEmpty()) {
            throw new SequelTextUnfit("missing");
        }
        if (kept.length() > longest) {
            throw new SequelTextUnfit("tooLong", String.valueOf(longest), String.valueOf(kept.length()));
        }
        if (TypedText.strangeIn(kept).isPresent()) {
            throw new SequelTextUnfit("unprintable");
        }
        return kept;
    }
}
