package lt.atsakas.registry;

import java.util.Locale;

/** How fast the house acts; the law's terms are the same for both. */
public enum Priority {
    NORMAL,
    URGENT;

    /** The word that models and decision tables use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
