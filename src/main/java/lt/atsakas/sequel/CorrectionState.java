package lt.atsakas.sequel;

import java.util.Locale;

/** Where a correction stands. */
public enum CorrectionState {
    PROPOSED,
    RETURNED,
    APPROVED,
    ISSUED;

    /** The key of its words. */
    public String messageKey() {
        return "correctionState." + name().toLowerCase(Locale.ROOT);
    }
}
