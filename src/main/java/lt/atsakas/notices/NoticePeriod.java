package lt.atsakas.notices;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;

/**
 * When a version was in force.
 *
 * @param until when the next one took its place; null while it is in force
 */
public record NoticePeriod(
        int number, Instant since, @Nullable Instant until) {

    public boolean isOver() {
        return until != null;
    }

    /** The day on which it came in force. */
    public LocalDate sinceDay() {
        return Vilnius.dayOf(since);
    }

    /** The last day on which it was in force, which may be that of the next one too; null while it is in force. */
    public @Nullable LocalDate untilDay() {
        return until == null ? null : Vilnius.dayOf(until.minusMillis(1));
    }
}
