package lt.atsakas.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.Count.CountedDay;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** One line of the deadline ledger: which day a term ends, by which rule, for what reason, and every day counted on the way. */
public record LedgerEntry(
        CaseNumber caseNumber,
        Kept kept,
        int sequence,
        LocalDate countedFrom,
        String rule,
        Term term,
        Reason reason,
        LocalDate due,
        @Nullable LocalDate previousDue,
        Instant at,
        Actor actor,
        List<CountedDay> trace) {

    /** Which day of the case the entry fixes. */
    public enum Kept {
        ANSWER
    }

    /** Why the entry was written. */
    public enum Reason {
        RECEIVED,
        KIND_CHANGED,
        CALENDAR_CHANGED
    }

    public LedgerEntry {
        trace = List.copyOf(trace);
    }
}
