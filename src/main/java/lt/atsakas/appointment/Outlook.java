package lt.atsakas.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is left of a term somebody is at work.
 *
 * @param awayUntil the last day of an absence that lasts today; null for whoever is at work
 * @param daysAway working days until the answer is due on which they are known to be away
 * @param daysLeft working days until the answer is due
 */
public record Outlook(@Nullable LocalDate awayUntil, int daysAway, int daysLeft) {

    /** Whether they are away now or for most of what is left. */
    public boolean isPoor() {
        return awayUntil != null || daysAway * 2 > daysLeft;
    }
}
