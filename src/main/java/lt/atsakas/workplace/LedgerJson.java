package lt.atsakas.workplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.Count.CountedDay;
import lt.atsakas.deadlines.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** An entry of the deadline ledger as the API shows it: why this date, day by day. */
record LedgerJson(
        int sequence,
        String deadline,
        LocalDate countedFrom,
        String rule,
        int value,
        String unit,
        String source,
        String reason,
        LocalDate due,
        @Nullable LocalDate previousDue,
        Instant at,
        List<TraceDay> trace) {

    /** One day and how it was counted. */
    record TraceDay(LocalDate date, String kind, @Nullable String name, boolean workingDay, int count) {

        static TraceDay of(CountedDay counted) {
            return new TraceDay(
                    counted.day().date(),
                    counted.day().kind().name(),
                    counted.day().name(),
                    counted.day().isWorking(),
                    counted.count());
        }
    }

    static LedgerJson of(LedgerEntry entry) {
        return new LedgerJson(
                entry.sequence(),
                entry.deadline().name(),
                entry.countedFrom(),
                entry.rule(),
                entry.term().value(),
                entry.term().unit().name(),
                entry.term().source(),
                entry.reason().name(),
                entry.due(),
                entry.previousDue(),
                entry.at(),
                entry.trace().stream().map(TraceDay::of).toList());
    }
}
