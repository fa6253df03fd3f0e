package lt.atsakas.proceedings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.admission.RefusalGround;
import lt.atsakas.admission.RefusalProposal;
import lt.atsakas.assignment.Deciders;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.NotFound;
import lt.atsakas.suspension.SuspensionDesk;
import lt.atsakas.suspension.SuspensionReason;
import lt.atsakas.suspension.SuspensionRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a proceeding elsewhere means for an examination that runs: it stops without an answer on the merits (VAĮ 11(3)(4)), is suspended (VAĮ 25) or
 * goes on. Decided by somebody who leads the case and did not write it down themselves, so that two people stand behind it.
 */
@Service
public class ProceedingDecisions {

    private final Proceedings proceedings;
    private final RunningExaminations examinations;
    private final AnswerDesk answers;
    private final RefusalDesk refusals;
    private final SuspensionDesk suspensions;
    private final ProceedingWords words;
    private final Deciders deciders;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProceedingDecisions(
            Proceedings proceedings,
            RunningExaminations examinations,
            AnswerDesk answers,
            RefusalDesk refusals,
            SuspensionDesk suspensions,
            ProceedingWords words,
            Deciders deciders,
            CaseRegistry registry,
            CaseHold hold,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proceedings = proceedings;
        this.examinations = examinations;
        this.answers = answers;
        this.refusals = refusals;
        this.suspensions = suspensions;
        this.words = words;
        this.deciders = deciders;
        this.registry = registry;
        this.hold = hold;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Notes whom it waits for. */
    @Transactional
    public void putBefore(ProceedingId id, EmployeeId employee) {
        Proceeding waits = held(id);
        waits.putBefore(employee);
        record(waits, JournalKind.PROCEEDING_TO_DECIDE, Actor.system(), Map.of("recipient", employee.value()));
    }

    /**
     * Ends the examination: the client gets the letter that leaves the complaint unexamined, with these reasons and the road of appeal. Refused for a body
     * that is no ground for it, and once the answer is decided.
     */
    @Transactional
    public void stop(ProceedingId id, String why, EmployeeId decider, @Nullable EmployeeId inPlaceOf) {
        Proceeding waits = decidedBy(id, decider);
        ProceedingCard card = waits.card();
        requireStoppable(card);
        settle(waits, new Proceeding.Decided(ProceedingState.STOPPED, why), decider, inPlaceOf);
        RefusalProposal found = new RefusalProposal(RefusalGround.IN_COURT, words.reasons(waits.card()), null);
        refusals.stop(card.caseNumber(), found, card.recordedBy(), decider, inPlaceOf);
        record(waits, JournalKind.EXAMINATION_STOPPED, Actor.employee(decider), Map.of());
        events.publishEvent(new ExaminationStopped(card.caseNumber()));
    }

    private void requireStoppable(ProceedingCard card) {
        if (!card.body().isGroundToStop()) {
            throw new NoGroundToStop();
        }
        requireExamined(card.caseNumber());
        if (!examinations.canBeStopped(card.caseNumber())) {
            throw new EndingUnknown();
        }
    }

    private void requireSuspendable(CaseNumber number) {
        requireExamined(number);
        if (suspensions.present(number).isPresent()) {
            throw new AlreadySuspended();
        }
    }

    private void requireExamined(CaseNumber number) {
        if (answers.progressOf(number).isDecided() || !examinations.isExamined(number)) {
            throw new ExaminationOver();
        }
    }

    /** Suspends the examination until that day, for a reason that the client will read; nobody is asked a second time. Refused once the answer is decided, and while it is suspended. */
    @Transactional
    public void suspend(ProceedingId id, Pause pause, EmployeeId decider, @Nullable EmployeeId inPlaceOf) {
        Proceeding waits = decidedBy(id, decider);
        requireSuspendable(waits.card().caseNumber());
        settle(waits, new Proceeding.Decided(ProceedingState.SUSPENDED, pause.why()), decider, inPlaceOf);
        ProceedingCard card = waits.card();
        suspensions.order(
                new SuspensionRequest(
                        card.caseNumber(), SuspensionReason.COURT, pause.why(), pause.until(), card.recordedBy()),
                decider,
                inPlaceOf);
    }

    /** Why and until when at most an examination stands still. */
    public record Pause(String why, LocalDate until) {}

    /** The examination goes on; why stands in the decision. */
    @Transactional
    public void goOn(ProceedingId id, String why, EmployeeId decider, @Nullable EmployeeId inPlaceOf) {
        Proceeding waits = decidedBy(id, decider);
        settle(waits, new Proceeding.Decided(ProceedingState.CONTINUED, why), decider, inPlaceOf);
        record(waits, JournalKind.EXAMINATION_CONTINUED, Actor.employee(decider), Map.of());
    }

    /** The case was settled otherwise before anybody decided. */
    @Transactional
    public void lapse(ProceedingId id) {
        Proceeding waits = held(id);
        if (waits.lapse(now())) {
            record(
                    waits,
                    JournalKind.PROCEEDING_LAPSED,
                    Actor.system(),
                    waits.card().matter());
        }
    }

    private Proceeding decidedBy(ProceedingId id, EmployeeId decider) {
        Proceeding waits = held(id);
        ProceedingCard card = waits.card();
        registry.requireOpen(card.caseNumber());
        if (!card.isOpen()) {
            throw new ProceedingAlreadySettled();
        }
        deciders.requireSecondPerson(card.caseNumber(), card.recordedBy(), decider);
        return waits;
    }

    private void settle(
            Proceeding waits, Proceeding.Decided decided, EmployeeId decider, @Nullable EmployeeId inPlaceOf) {
        waits.settle(decided, decider, inPlaceOf, now());
        events.publishEvent(
                new ProceedingSettled(waits.card().caseNumber(), waits.card().id()));
    }

    private void record(Proceeding about, JournalKind kind, Actor by, Map<String, String> details) {
        journal.record(about.card().caseNumber(), kind, by, details);
    }

    private Proceeding held(ProceedingId id) {
        CaseNumber number = new CaseNumber(proceedings.caseOf(id.value()).orElseThrow(NotFound::new));
        hold.take(number);
        return proceedings.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
