package lt.atsakas.correspondence;

import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A letter to somebody of a committee about a session: no personal data, only when and where, and which case.
 *
 * @param caseNumber null for whoever may not know of the case any more
 */
public record SessionLetter(Kind kind, @Nullable CaseNumber caseNumber, String committee, CalendarEntry entry) {

    /** What has become of the session. */
    public enum Kind {
        INVITED,
        MOVED,
        CANCELLED
    }

    /** Tells it from the others of the same session; the same one is sent once. */
    String occasion() {
        return "session-" + entry.sequence() + "-" + entry.uid();
    }
}
