package lt.atsakas.workplace;

import java.time.Instant;

/** One line of the timeline: when, who and what, in words. */
record JournalLine(Instant at, String who, String what) {}
