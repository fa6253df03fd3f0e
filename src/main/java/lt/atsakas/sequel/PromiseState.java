package lt.atsakas.sequel;

import java.util.Locale;

/** Where a promise stands: DRAFTED until the client has the answer that makes it, then OPEN until it is KEPT. */
public enum PromiseState {
    DRAFTED,
    OPEN,
    KEPT;

    /** The key of its words for staff. */
    public String messageKey() {
        return "promiseState." + name().toLowerCase(Locale.ROOT);
    }
}
