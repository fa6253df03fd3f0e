package lt.atsakas.proceedings;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    /** The examination begins, or begins anew with another handler: what was weighed is settled, of the rest somebody has to decide. */
    @Transactional
    public void examinationBegins(CaseNumber number) {
        if (isAny(number)) {
            hold.take(number);
            JournalEntry last = lastTurn(number);
            if (SETTLING.contains(last.kind())) {
                noted(number).forEach(known -> known.weigh(last.actor().employee(), last.at()));
            } else {
                takeUpNext(number);
            }
        }
    }

    /** The letter has left that leaves the complaint unexamined: whoever decided so knew of them. */
    @Transactional
    public void refusalIssued(CaseNumber number) {
        noted(number).forEach(known -> known.weigh(null, now()));
    }

    /** The complaint has been answered, or the case has ended otherwise. */
    @Transactional
    public void lapse(CaseNumber number) {
        noted(number).forEach(noted -> noted.lapse(now()));
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

    private JournalEntry lastTurn(CaseNumber number) {
        return journal.of(number).stream()
                .filter(line -> TURNS.contains(line.kind()))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private List<Proceeding> noted(CaseNumber number) {
        return proceedings.findByCaseNumberAndStateOrderByRecordedAtAsc(number.value(), ProceedingState.NOTED);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
