package lt.atsakas.workplace;

import java.time.ZonedDateTime;
import lt.atsakas.committee.ReviewId;
import lt.atsakas.committee.SessionCard;
import lt.atsakas.committee.SessionMove;
import lt.atsakas.committee.SessionStart;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;

/**
 * When and where a session is moved to.
 *
 * @param alone filled in when the other cases of the session stay where they are
 * @param late filled in when whoever moves it knows that the answer cannot wait so long
 */
record SessionForm(
        @Nullable String date,
        @Nullable String time,
        @Nullable String place,
        @Nullable String alone,
        @Nullable String late) {

    static SessionForm of(@Nullable SessionCard session) {
        if (session == null) {
            return new SessionForm(null, null, null, "yes", null);
        }
        ZonedDateTime start = session.startsAt().atZone(Vilnius.ZONE);
        return new SessionForm(
                start.toLocalDate().toString(), start.toLocalTime().toString(), session.place(), "yes", null);
    }

    /** What is wished for the review, or the rule that its moment breaks. */
    SessionMove moving(ReviewId review) {
        return new SessionMove(
                review,
                SessionStart.read(given(date), given(time)),
                given(place),
                !given(alone).isEmpty(),
                !given(late).isEmpty());
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
