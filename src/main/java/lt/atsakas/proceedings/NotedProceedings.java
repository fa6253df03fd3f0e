package lt.atsakas.proceedings;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proceedings that were written down before it was settled whether the complaint is examined (VAĮ 11(3)(4)). Whoever settles it weighs them; what
 * nobody has weighed comes before somebody as soon as the examination begins, one after another. None is passed over.
 */
@Service
public class NotedProceedings {

    /** What somebody decides of a complaint's admissibility, and what they then knew of. */
    private static final Set<JournalKind> TURNS = EnumSet.of(
            JournalKind.PROCEEDING_RECORDED,
            JournalKind.DEFICIENCIES_FOUND,
            JournalKind.ADMITTED,
            JournalKind.FORWARDING_DECIDED);

    /** After these the complaint, or what is left of it, is examined; asking to cure it settles nothing yet. */
    private static final Set<JournalKind> SETTLING = EnumSet.of(JournalKind.ADMITTED, JournalKind.FORWARDING_DECIDED);

    /** After these a letter leaves the complaint unexamined: because of what was found at first, or because its examination was stopped. */
    private static final Set<JournalKind> REFUSALS =
            EnumSet.of(JournalKind.REFUSAL_PROPOSED, JournalKind.EXAMINATION_STOPPED);

    private final Proceedings proceedings;
    private final CaseHold hold;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotedProceedings(
            Proceedings proceedings, CaseHold hold, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.proceedings = proceedings;
        this.hold = hold;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Whether one waits for whoever settles whether the complaint is examined: then nobody lets it pass unasked. */
    @Transactional(readOnly = true)
    public boolean isAny(CaseNumber number) {
        return proceedings.existsByCaseNumberAndState(number.value(), ProceedingState.NOTED);
    }

    /** Those that wait for it, oldest first. */
    @Transactional(readOnly = true)
    public List<ProceedingCard> of(CaseNumber number) {
        return noted(number).stream().map(Proceeding::card).toList();
    }

    /** The examination begins, or begins anew with another handler: what was weighed is settled, of the rest somebody has to decide. */
    @Transactional
    public void examinationBegins(CaseNumber number) {
        if (isAny(number)) {
            hold.take(number);
            JournalEntry last = last(TURNS, number).orElseThrow();
            if (SETTLING.contains(last.kind())) {
                noted(number).forEach(known -> weigh(known, last));
            } else {
                takeUpNext(number);
            }
        }
    }

    /** The letter has left that leaves the complaint unexamined: whoever proposed so knew of what was written down before; of the rest nobody decides any more. */
    @Transactional
    public void refusalIssued(CaseNumber number) {
        if (isAny(number)) {
            last(REFUSALS, number)
                    .filter(last -> last.kind() == JournalKind.REFUSAL_PROPOSED)
                    .ifPresent(proposal -> noted(number).stream()
                            .filter(one -> !one.card().recordedAt().isAfter(proposal.at()))
                            .forEach(known -> weigh(known, proposal)));
            lapse(number);
        }
    }

    /** The complaint has been answered, or the case has ended otherwise. */
    @Transactional
    public void lapse(CaseNumber number) {
        for (Proceeding noted : noted(number)) {
            noted.lapse(now());
            journal.record(
                    number,
                    JournalKind.PROCEEDING_LAPSED,
                    Actor.system(),
                    noted.card().matter());
        }
    }

    private void weigh(Proceeding known, JournalEntry decision) {
        known.weigh(decision.actor().employee(), decision.at());
        ProceedingCard card = known.card();
        journal.record(card.caseNumber(), JournalKind.PROCEEDING_WEIGHED, decision.actor(), card.matter());
    }

    /** One is decided: the next one comes, unless the examination is over. */
    @EventListener
    void on(ProceedingSettled settled) {
        boolean stopped = proceedings
                .findById(settled.id().value())
                .filter(Proceeding::isStopped)
                .isPresent();
        if (!stopped) {
            takeUpNext(settled.number());
        }
    }

    private void takeUpNext(CaseNumber number) {
        boolean oneWaits = proceedings.existsByCaseNumberAndState(number.value(), ProceedingState.OPEN);
        if (!oneWaits) {
            noted(number).stream().findFirst().ifPresent(next -> {
                next.takeUp();
                events.publishEvent(new ProceedingTakenUp(number, next.card().id()));
            });
        }
    }

    private Optional<JournalEntry> last(Set<JournalKind> kinds, CaseNumber number) {
        return journal.of(number).stream()
                .filter(line -> kinds.contains(line.kind()))
                .reduce((before, after) -> after);
    }

    private List<Proceeding> noted(CaseNumber number) {
        return proceedings.findByCaseNumberAndStateOrderByRecordedAtAsc(number.value(), ProceedingState.NOTED);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
