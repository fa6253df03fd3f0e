package lt.atsakas.conduct;

import java.util.Locale;

/** Why a client was not served (policy 31). */
public enum RefusalGround {
    INTOXICATED,
    AGGRESSIVE;

    /** The key of the words. */
    public String messageKey() {
        return "refusal.ground." + name().toLowerCase(Locale.ROOT);
    }
}
