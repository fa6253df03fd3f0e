package lt.atsakas.assignment;

import java.util.Locale;

/** How far a recusal has got; it is decided once. */
public enum RecusalState {
    /** Undecided: the case is closed to the person. */
    OPEN,
    /** The person is barred. */
    UPHELD,
    /** The person goes on. */
    REFUSED,
    /** The case ended before anybody decided. */
    LAPSED;

    /** The key of its Lithuanian words. */
    public String messageKey() {
        return "recusalState." + name().toLowerCase(Locale.ROOT);
    }
}
