package lt.atsakas.visit;

import java.util.Locale;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED,
    CANCELLED,
    REPORTED,
    /** The case has ended, and nobody wrote down what came of it. */
    UNREPORTED;

    /** The key of its words. */
    public String messageKey() {
        return "meeting.state." + name().toLowerCase(Locale.ROOT);
    }
}
