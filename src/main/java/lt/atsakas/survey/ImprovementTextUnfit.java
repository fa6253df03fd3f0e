package lt.atsakas.survey;

import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TypedText;

/** What is to be done, or what was done, is not written or longer than can be kept. */
public final class ImprovementTextUnfit extends RuleViolation {

    private static final int LONGEST = 1000;

    private ImprovementTextUnfit(String key, Object... arguments) {
        super(key, arguments);
    }

    /** The words as they are kept. */
    static String checked(String typed, String missing) {
        String kept = TypedText.kept(typed);
        if (kept.isEmpty()) {
            throw new ImprovementTextUnfit(missing);
        }
        if (kept.length() > LONGEST) {
            throw new ImprovementTextUnfit(
                    "improvement.text.tooLong", String.valueOf(LONGEST), String.valueOf(kept.length()));
        }
        return kept;
    }
}
