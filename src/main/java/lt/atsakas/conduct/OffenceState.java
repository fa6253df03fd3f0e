package lt.atsakas.conduct;

import java.util.Locale;

/** What has become of a report. */
public enum OffenceState {
    OPEN,
    TOLD_AUTHORITY,
    DECLINED;

    /** The key of the words. */
    public String messageKey() {
        return "offence.state." + name().toLowerCase(Locale.ROOT);
    }
}
