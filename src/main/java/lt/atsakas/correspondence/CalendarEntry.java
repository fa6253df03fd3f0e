package lt.atsakas.correspondence;

import java.time.Instant;

/**
 * A meeting as a calendar keeps it.
 *
 * @param uid names it for good: a later message with the same one changes it
 * @param sequence rises with each change
 */
public record CalendarEntry(String uid, int sequence, Instant starts, Instant ends, String place) {}
