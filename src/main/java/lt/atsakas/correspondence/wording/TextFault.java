package lt.atsakas.correspondence.wording;

/**
 * What keeps a text from being released.
 *
 * @param what the field, condition or signs it is about; empty where the part itself is
 */
public record TextFault(TextPart part, Kind kind, String what) {

    /** What is wrong. */
    public enum Kind {
        EMPTY,
        TOO_LONG,
        SEVERAL_LINES,
        UNKNOWN_FIELD,
        MISSING_FIELD,
        UNGUARDED_FIELD,
        BRACES,
        UNKNOWN_CONDITION,
        STRAY_CONDITION,
        LINE_OF_TRANSLATION,
        UNPRINTABLE
    }

    /** The key of the words that say what to do; they take the part's name and what it is about. */
    public String messageKey() {
        return "wording.fault." + kind;
    }
}
