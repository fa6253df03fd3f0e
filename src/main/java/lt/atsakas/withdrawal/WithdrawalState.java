package lt.atsakas.withdrawal;

import java.util.Locale;

/** Where a wish to withdraw stands; LAPSED when the case was settled otherwise before anybody decided. */
public enum WithdrawalState {
    OPEN,
    CONFIRMED,
    CONTINUED,
    LAPSED;

    /** The key of its words. */
    public String messageKey() {
        return "withdrawalState." + name().toLowerCase(Locale.ROOT);
    }
}
