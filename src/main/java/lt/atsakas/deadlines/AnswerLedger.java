package lt.atsakas.deadlines;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.deadlines.LedgerEntry.Deadline;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes and reads the ledger of answer deadlines; two writers at once give the same sequence and the database refuses the second. */
@Component
class AnswerLedger {

    private final LedgerRows rows;
    private final Clock clock;

    AnswerLedger(LedgerRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The entry that the term makes necessary, or nothing when the last one still holds. */
    Optional<LedgerEntry> enter(AnswerTerm term, @Nullable LedgerEntry last, Actor by) {
        return Optional.ofNullable(term.reasonAfter(last)).map(reason -> enter(term, last, reason, by));
    }

    /** An entry for what people or the client did to the term, whether its day moves or not. */
    LedgerEntry enter(AnswerTerm term, @Nullable LedgerEntry last, Reason reason, Actor by) {
        return rows.save(new LedgerRow(next(term, last, reason, by))).entry();
    }

    List<LedgerEntry> of(CaseNumber number) {
        return rows.findByCaseNumberOrderByDeadlineAscSequenceAsc(number.value()).stream()
                .map(LedgerRow::entry)
                .toList();
    }

    /** By how many working days the answers of those cases were put off that were. */
    Map<CaseNumber, Integer> extensions(Collection<CaseNumber> numbers) {
        List<String> names = numbers.stream().map(CaseNumber::value).toList();
        return rows.findByCaseNumberInAndReason(names, Reason.EXTENDED).stream()
                .map(LedgerRow::entry)
                .collect(toUnmodifiableMap(LedgerEntry::caseNumber, LedgerEntry::extendedBy));
    }

    /** The register's copy of the day tells without asking that a case has no entry yet. */
    Optional<LedgerEntry> last(CaseFacts facts) {
        return facts.answerDue() == null
                ? Optional.empty()
                : rows.findFirstByCaseNumberAndDeadlineOrderBySequenceDesc(
                                facts.number().value(), Deadline.ANSWER)
                        .map(LedgerRow::entry);
    }

    private LedgerEntry next(AnswerTerm term, @Nullable LedgerEntry last, Reason reason, Actor by) {
        return new LedgerEntry(
                term.facts().number(),
                Deadline.ANSWER,
                last == null ? 1 : last.sequence() + 1,
                term.countedFrom(),
                term.rule(),
                term.term(),
                reason,
                term.due(),
                last == null ? null : last.due(),
                clock.instant(),
                by,
                term.trace());
    }
}
