package lt.atsakas.workplace;

import java.time.Instant;
import java.time.ZonedDateTime;
import lt.atsakas.committee.SessionCard;
import lt.atsakas.committee.SessionStart;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;

/** When and where a session is moved to. */
record SessionForm(
        @Nullable String date,
        @Nullable String time,
        @Nullable String place) {

    static SessionForm of(@Nullable SessionCard session) {
        if (session == null) {
            return new SessionForm(null, null, null);
        }
        ZonedDateTime start = session.startsAt().atZone(Vilnius.ZONE);
        return new SessionForm(
                start.toLocalDate().toString(), start.toLocalTime().toString(), session.place());
    }

    /** The moment, or the rule that it breaks. */
    Instant start() {
        return SessionStart.read(given(date), given(time));
    }

    String where() {
        return given(place);
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
