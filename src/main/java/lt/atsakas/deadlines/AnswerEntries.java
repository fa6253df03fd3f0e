package lt.atsakas.deadlines;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters the answer's deadline in the ledger, the register and the journal together; a moved day is told by {@link AnswerDueMoved}. */
@Component
class AnswerEntries {

    private final CaseRegistry registry;
    private final Journal journal;
    private final CaseClocks clocks;
    private final AnswerLedger ledger;
    private final CountedCases counted;
    private final DaysInForce days;
    private final ApplicationEventPublisher events;

    AnswerEntries(
            CaseRegistry registry,
            Journal journal,
            CaseClocks clocks,
            AnswerLedger ledger,
            CountedCases counted,
            DaysInForce days,
            ApplicationEventPublisher events) {
        this.registry = registry;
        this.journal = journal;
        this.clocks = clocks;
        this.ledger = ledger;
        this.counted = counted;
        this.days = days;
        this.events = events;
    }

    /** The entry that has become necessary, if any has. Tells whether the day moved. */
    boolean enter(CaseFacts facts, @Nullable LedgerEntry last, int extendedBy, Actor by) {
        long version = days.get().version();
        AnswerTerm term = clocks.answerTerm(facts, extendedBy);
        Optional<LedgerEntry> entered = ledger.enter(term, last, by);
        entered.ifPresent(this::tell);
        counted.note(term, version);
        return entered.filter(LedgerEntry::isMoved).isPresent();
    }

    /** What stopped the clock or let it run on moves the end of the term and with it an answer that is put off past that end. */
    void enter(CaseFacts facts, Reason reason, Actor by) {
        long version = days.get().version();
        LedgerEntry last = ledger.last(facts).orElse(null);
        AnswerTerm term = clocks.answerTerm(facts, extendedBy(last));
        tell(ledger.enter(term, last, reason, by));
        counted.note(term, version);
    }

    static int extendedBy(@Nullable LedgerEntry last) {
        return last == null ? 0 : last.extendedBy();
    }

    private void tell(LedgerEntry entry) {
        registry.recordAnswerDue(entry.caseNumber(), entry.due());
        LocalDate before = entry.previousDue();
        if (before == null) {
            record(entry, JournalKind.DEADLINE_FIXED);
        } else if (entry.isMoved()) {
            record(entry, JournalKind.DEADLINE_MOVED);
            events.publishEvent(new AnswerDueMoved(entry.caseNumber(), before, entry.due()));
        }
    }

    private void record(LedgerEntry entry, JournalKind kind) {
        Map<String, String> details =
                Map.of("due", entry.due().toString(), "reason", entry.reason().name());
        journal.record(entry.caseNumber(), kind, entry.by(), details);
    }
}
