package lt.atsakas.assignment;

import java.util.Locale;

/** Whose word a recusal began with. */
public enum RecusalOrigin {
    /** The person's own. */
    SELF,
    /** The client's: on the status page, or entered by whoever took the letter or call. */
    CLIENT,
    /** Of somebody who leads the person. */
    SUPERVISOR;

    /** The key of its Lithuanian words. */
    public String messageKey() {
        return "recusalOrigin." + name().toLowerCase(Locale.ROOT);
    }
}
