package lt.atsakas.committee;

import java.time.Instant;

/** The wish to bring a case before a committee at some time and place. */
public record SessionPlan(ReviewId review, CommitteeId committee, Instant startsAt, String place) {}
