package lt.atsakas.committee;

import java.time.Instant;

/**
 * The wish to bring a case before its committee at another time or place.
 *
 * @param alone whether the other cases of the session stay where they are
 * @param late whether whoever wishes it knows that the answer cannot wait for a session so late
 */
public record SessionMove(ReviewId review, Instant startsAt, String place, boolean alone, boolean late) {

    /** Of all cases on the agenda, in time. */
    public SessionMove(ReviewId review, Instant startsAt, String place) {
        this(review, startsAt, place, false, false);
    }
}
