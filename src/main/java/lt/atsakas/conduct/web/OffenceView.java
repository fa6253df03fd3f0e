package lt.atsakas.conduct.web;

import java.time.Instant;
import java.util.List;
import lt.atsakas.conduct.OffenceCard;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A report as its page shows it to one reader.
 *
 * @param caseNumber the case that it tells of; none when the reader may not know of it
 * @param toDecide whether it waits for the reader
 */
record OffenceView(
        OffenceCard card,
        @Nullable CaseNumber caseNumber,
        String reporter,
        List<String> concerned,
        @Nullable String decider,
        boolean toDecide,
        List<Line> history) {

    /** What happened, in words. */
    record Line(Instant at, String what) {}
}
