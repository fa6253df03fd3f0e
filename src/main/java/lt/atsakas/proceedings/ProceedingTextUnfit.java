package lt.atsakas.proceedings;

import lt.atsakas.shared.RuleViolation;

/** Words about a proceeding elsewhere are missing or more than can be kept. */
public final class ProceedingTextUnfit extends RuleViolation {

    private final String field;

    private ProceedingTextUnfit(String field, String what, Object... details) {
        super("proceedings.text." + what, details);
        this.field = field;
    }

    static ProceedingTextUnfit missing(String field) {
        return new ProceedingTextUnfit(field, "missing");
    }

    static ProceedingTextUnfit tooLong(String field, int longest, int length) {
        return new ProceedingTextUnfit(field, "tooLong", String.valueOf(longest), String.valueOf(length));
    }

    /** Which of the words: the name of its field in forms. */
    public String field() {
        return field;
    }
}
