package lt.atsakas.suspension;

import java.util.Locale;

/** Where a suspension stands; LAPSED when nobody decided before there was nothing left to suspend. */
public enum SuspensionState {
    OPEN,
    SUSPENDED,
    REFUSED,
    LAPSED,
    RESUMED;

    /** The key of its words. */
    public String messageKey() {
        return "suspensionState." + name().toLowerCase(Locale.ROOT);
    }
}
