package lt.atsakas.committee;

import java.time.Instant;

/**
 * The wish to bring a case before a committee at some time and place.
 *
 * @param late whether whoever wishes it knows that the answer cannot wait for a session so late
 */
public record SessionPlan(ReviewId review, CommitteeId committee, Instant startsAt, String place, boolean late) {

    public SessionPlan(ReviewId review, CommitteeId committee, Instant startsAt, String place) {
        this(review, committee, startsAt, place, false);
    }
}
