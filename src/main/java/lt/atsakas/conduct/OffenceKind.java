package lt.atsakas.conduct;

import java.util.Locale;

/** What is reported. */
public enum OffenceKind {
    /** Signs of an offence: it comes before the reporter's direct supervisor (policy 32). */
    OFFENCE,
    /** Undue influence on whoever examines a complaint: it comes before the head (VAĮ 17). */
    UNDUE_INFLUENCE;

    /** How the tables of terms name it. */
    public String code() {
        return this == OFFENCE ? "offence" : "undueInfluence";
    }

    /** The key of the words. */
    public String messageKey() {
        return "offence.kind." + name().toLowerCase(Locale.ROOT);
    }
}
