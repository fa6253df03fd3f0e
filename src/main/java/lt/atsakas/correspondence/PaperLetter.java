package lt.atsakas.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;

/**
 * A letter that waits to be printed and handed over or posted, and by when.
 *
 * @param calledBack whether it was called back when it lay there: it is not to be posted any more, but may have been before
 */
public record PaperLetter(
        LetterId id,
        CaseNumber caseNumber,
        String subject,
        Instant since,
        @Nullable Instant handOverBy,
        boolean calledBack) {

    /** The last day on which it is handed over in time. */
    public @Nullable LocalDate handOverDay() {
        return lastDay(handOverBy);
    }

    /** A term ends with its day, so the moment after it belongs to the next one. */
    static @Nullable LocalDate lastDay(@Nullable Instant end) {
        return end == null ? null : Vilnius.dayOf(end.minusSeconds(1));
    }

    @Override
    public String toString() {
        return "PaperLetter[" + id + "]";
    }
}
