package lt.atsakas.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.Count.CountedDay;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** One line of the deadline ledger: which day a deadline falls on, by which rule, why it was written, and every day counted on the way. */
public record LedgerEntry(
        CaseNumber caseNumber,
        Deadline deadline,
        int sequence,
        LocalDate countedFrom,
        String rule,
        Term term,
        Reason reason,
        LocalDate due,
        @Nullable LocalDate previousDue,
        Instant at,
        Actor by,
        List<CountedDay> trace) {

    /** Which deadline of the case the entry fixes. */
    public enum Deadline {
        ANSWER
    }

    /** Why the entry was written. */
    public enum Reason {
        RECEIVED,
        KIND_CHANGED,
        TERM_CHANGED,
        EXTENDED,
        PAUSED,
        RESUMED,
        SUSPENDED,
        SUSPENSION_ENDED,
        CALENDAR_CHANGED
    }

    public LedgerEntry {
        trace = List.copyOf(trace);
    }

    /** By how many working days the entry puts the answer off past the end of its term; none when it is that end. */
    public int extendedBy() {
        return rule.startsWith(LegalTerm.EXTENSION.key() + ".") ? term.value() : 0;
    }

    /** Whether the deadline is another day than it was before the entry. */
    public boolean isMoved() {
        return previousDue != null && !previousDue.equals(due);
    }
}
