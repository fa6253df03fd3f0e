package lt.atsakas.assignment;

import java.util.Locale;

/** Why somebody's impartiality is in doubt (VAĮ 24). */
public enum RecusalGround {
    /** A near relative, in-law, spouse or partner is a person concerned. */
    NEAR_RELATIVE,
    /** They answer directly to a person concerned, or one answers to them. */
    DIRECT_SUBORDINATION,
    /** Any other reasonable doubt. */
    OTHER_DOUBT;

    /** The key of its Lithuanian words. */
    public String messageKey() {
        return "recusalGround." + name().toLowerCase(Locale.ROOT);
    }
}
