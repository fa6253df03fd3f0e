package lt.atsakas.committee;

import java.time.Duration;
import java.time.Instant;

/** When and where a committee meets. */
public record SessionCard(SessionId id, CommitteeId committee, Instant startsAt, String place) {

    static final Duration USUAL = Duration.ofHours(1);

    /** What calendars keep free. */
    Instant endsAt() {
        return startsAt.plus(USUAL);
    }
}
