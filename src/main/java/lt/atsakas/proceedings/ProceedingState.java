package lt.atsakas.proceedings;

import java.util.Locale;

/**
 * Where a proceeding elsewhere leaves the case: NOTED before it is settled whether the complaint is examined, WEIGHED when that was settled by somebody
 * who knew of it, OPEN while somebody has to decide, LAPSED when the case was settled otherwise before that.
 */
public enum ProceedingState {
    NOTED,
    WEIGHED,
    OPEN,
    STOPPED,
    SUSPENDED,
    CONTINUED,
    LAPSED;

    /** The key of its words. */
    public String messageKey() {
        return "proceedingState." + name().toLowerCase(Locale.ROOT);
    }
}
