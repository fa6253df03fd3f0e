package lt.atsakas.proceedings;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.PlausibleDay;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is written down that a court or another body has begun on the question of an open case (VAĮ 11(3)(4), 25). Before it is settled whether
 * the complaint is examined, that is a ground to take into account; afterwards somebody who leads the case decides, and until then nothing changes.
 */
@Service
public class ProceedingsDesk {

    private final Proceedings proceedings;
    private final RunningExaminations examinations;
    private final AnswerDesk answers;
    private final RefusalDesk refusals;
    private final DocumentStore documents;
    private final CaseAccess access;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProceedingsDesk(
            Proceedings proceedings,
            RunningExaminations examinations,
            AnswerDesk answers,
            RefusalDesk refusals,
            DocumentStore documents,
            CaseAccess access,
            CaseRegistry registry,
            CaseHold hold,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proceedings = proceedings;
        this.examinations = examinations;
        this.answers = answers;
        this.refusals = refusals;
        this.documents = documents;
        this.access = access;
        this.registry = registry;
        this.hold = hold;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Every proceeding written down in the case, oldest first. */
    @Transactional(readOnly = true)
    public List<ProceedingCard> of(CaseNumber number) {
        return proceedings.findByCaseNumberOrderByRecordedAtAsc(number.value()).stream()
                .map(Proceeding::card)
                .toList();
    }

    /** One of them, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public ProceedingCard card(ProceedingId id) {
        return proceedings.findById(id.value()).map(Proceeding::card).orElseThrow(NotFound::new);
    }

    /** The one that waits for its decision, if one does. */
    @Transactional(readOnly = true)
    public Optional<ProceedingCard> waiting(CaseNumber number) {
        return proceedings
                .findByCaseNumberAndState(number.value(), ProceedingState.OPEN)
                .map(Proceeding::card);
    }

    /** Whether the employee writes them down in this open case: whoever handles it, stands above or registers what comes in. */
    @Transactional(readOnly = true)
    public boolean mayRecord(CaseFacts facts, EmployeeId employee) {
        return !facts.isClosed()
                && access.maySee(facts, employee)
                && (access.mayReadAnswer(facts, employee) || access.mayHandOverLetters(facts.number(), employee));
    }

    /** Why none can be written down now: what was written down before is decided first. */
    @Transactional(readOnly = true)
    public Optional<RuleViolation> obstacle(CaseNumber number) {
        return waiting(number).map(waits -> new ProceedingAlreadyWaiting());
    }

    /** What becomes of one that is written down now: somebody takes it into account, somebody decides, or nobody needs to any more. */
    @Transactional(readOnly = true)
    public ProceedingState whatFollows(CaseNumber number) {
        if (answers.progressOf(number).issued() != null || refusals.isIssued(number)) {
            return ProceedingState.LAPSED;
        }
        return examinations.isExamined(number) ? ProceedingState.OPEN : ProceedingState.NOTED;
    }

    /** Writes one down in an open case; refused with what {@link #obstacle} says, for a day that is still to come, and twice. */
    @Transactional
    public ProceedingId record(NewProceeding heard) {
        CaseNumber number = heard.caseNumber();
        hold.take(number);
        if (!mayRecord(registry.openCase(number), heard.by())) {
            throw new NotYoursToNote();
        }
        obstacle(number).ifPresent(obstacle -> {
            throw obstacle;
        });
        requireFacts(heard);
        ProceedingCard kept = proceedings
                .saveAndFlush(new Proceeding(heard, whatFollows(number), now()))
                .card();
        journal.record(number, JournalKind.PROCEEDING_RECORDED, Actor.employee(heard.by()), kept.matter());
        events.publishEvent(new ProceedingRecorded(number, kept.id()));
        return kept.id();
    }

    private void requireFacts(NewProceeding heard) {
        if (!PlausibleDay.isPast(heard.matter().begunOn(), Vilnius.dayOf(clock.instant()))) {
            throw new ProceedingDayImpossible();
        }
        requireNews(heard);
        DocumentId shown = heard.document();
        if (shown != null
                && documents.of(heard.caseNumber()).stream()
                        .map(DocumentCard::id)
                        .noneMatch(shown::equals)) {
            throw new NotFound();
        }
    }

    private void requireNews(NewProceeding heard) {
        boolean known = proceedings
                .findByCaseNumberOrderByRecordedAtAsc(heard.caseNumber().value())
                .stream()
                .anyMatch(one -> one.isUndecidedAbout(heard.matter()));
        if (known) {
            throw new ProceedingAlreadyWritten();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
