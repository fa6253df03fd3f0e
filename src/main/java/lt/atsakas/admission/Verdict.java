package lt.atsakas.admission;

import java.util.Locale;

/** What is done with a complaint before anybody handles it (VAĮ 11). */
public enum Verdict {
    EXAMINE,
    DEFICIENCIES,
    FORWARD,
    LEAVE;

    /** The word for it in models and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words. */
    public String messageKey() {
        return "verdict." + code();
    }
}
