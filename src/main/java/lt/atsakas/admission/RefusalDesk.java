package lt.atsakas.admission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Deciders;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.deadlines.ComplaintAge;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import lt.atsakas.shared.PlausibleDay;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves complaints unexamined (VAĮ 11(3)): proposed with one of the law's grounds and reasons by whoever leads the unit, approved by
 * somebody else above them, and told to the client in a letter with the road of appeal. What one of the barred decided does not leave.
 */
@Service
public class RefusalDesk {

    /** How the occasion of such a letter begins. */
    public static final String OCCASION = OfficialLetter.OCCASION + "refusal-";

    private final Refusals refusals;
    private final CaseHold hold;
    private final CaseRegistry registry;
    private final DeficiencyDesk deficiencies;
    private final AssignmentDesk assignment;
    private final Deciders deciders;
    private final DeadlineDesk deadlines;
    private final RegisterNumbers numbers;
    private final RefusalWords words;
    private final OfficialPost post;
    private final Journal journal;
    private final Clock clock;

    RefusalDesk(
            Refusals refusals,
            CaseHold hold,
            CaseRegistry registry,
            DeficiencyDesk deficiencies,
            AssignmentDesk assignment,
            Deciders deciders,
            DeadlineDesk deadlines,
            RegisterNumbers numbers,
            RefusalWords words,
            OfficialPost post,
            Journal journal,
            Clock clock) {
        this.refusals = refusals;
        this.hold = hold;
        this.registry = registry;
        this.deficiencies = deficiencies;
        this.assignment = assignment;
        this.deciders = deciders;
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.words = words;
        this.post = post;
        this.journal = journal;
        this.clock = clock;
    }

    /** Every proposal of the case, oldest first. */
    @Transactional(readOnly = true)
    public List<RefusalCard> of(CaseNumber number) {
        return refusals.findByCaseNumberOrderByIdAsc(number.value()).stream()
                .map(Refusal::card)
                .toList();
    }

    /** Proposes it; refused where the ground does not hold: {@link ComplaintInTime}, {@link DeficienciesNotAsked}. */
    @Transactional
    public void propose(CaseNumber number, RefusalProposal proposal, EmployeeId by) {
        hold.take(number);
        registry.requireOpen(number);
        deciders.requireAdmitter(number, by);
        refusals.save(new Refusal(number, proposal, lastDay(number, proposal), by, now()));
        record(
                number,
                JournalKind.REFUSAL_PROPOSED,
                by,
                Map.of("refusalGround", proposal.ground().name()));
    }

    private @Nullable LocalDate lastDay(CaseNumber number, RefusalProposal proposal) {
        return switch (proposal.ground()) {
            case TOO_OLD -> pastLastDay(number, proposal.learnedOn());
            case NOT_CURED -> notCured(number);
            default -> null;
        };
    }

    private @Nullable LocalDate notCured(CaseNumber number) {
        if (!deficiencies.isAskedInVain(number)) {
            throw new DeficienciesNotAsked();
        }
        return null;
    }

    private LocalDate pastLastDay(CaseNumber number, @Nullable LocalDate learnedOn) {
        LocalDate received = Vilnius.dayOf(registry.facts(number).receivedAt());
        if (learnedOn == null || !PlausibleDay.isPast(learnedOn, received)) {
            throw new LearnedDayImpossible();
        }
        ComplaintAge age = deadlines.complaintAge(number, learnedOn);
        if (!age.tooOld()) {
            throw new ComplaintInTime(age);
        }
        return age.lastDay();
    }

    /** Who approves the present proposal. */
    @Transactional(readOnly = true)
    public EmployeeId approverOf(CaseNumber number) {
        return assignment.approverAbove(number, latest(number).card().proposedBy());
    }

    /** Makes the proposal a decision, as the deputy of somebody or of nobody. */
    @Transactional
    public void approve(CaseNumber number, EmployeeId approver, @Nullable EmployeeId inPlaceOf) {
        Refusal proposed = decidedBy(number, approver);
        proposed.approve(approver, inPlaceOf, now());
        record(number, JournalKind.REFUSAL_APPROVED, approver, Map.of());
    }

    /** Sends the proposal back to be decided anew; the comments stay with it. */
    @Transactional
    public void sendBack(CaseNumber number, String comments, EmployeeId approver) {
        Refusal proposed = decidedBy(number, approver);
        proposed.sendBack(approver, comments, now());
        record(number, JournalKind.REFUSAL_RETURNED, approver, Map.of());
    }

    /** Leaves a complaint unexamined whose examination runs: what one person found out another, who leads the case, decides at once. */
    @Transactional
    public void stop(
            CaseNumber number,
            RefusalProposal found,
            EmployeeId finder,
            EmployeeId decider,
            @Nullable EmployeeId inPlaceOf) {
        hold.take(number);
        registry.requireOpen(number);
        deciders.requireSecondPerson(number, finder, decider);
        deciders.requireUnbarredFinder(number, finder);
        Refusal stopped = new Refusal(number, found, lastDay(number, found), finder, now());
        stopped.approve(decider, inPlaceOf, now());
        refusals.save(stopped);
        record(number, JournalKind.REFUSAL_APPROVED, decider, Map.of());
    }

    private Refusal decidedBy(CaseNumber number, EmployeeId approver) {
        hold.take(number);
        Refusal proposed = latest(number);
        deciders.requireApproverOf(number, proposed.card().proposedBy(), approver);
        return proposed;
    }

    /** Puts what one of these proposed or approved, and has not left, back to be decided anew; whether it did. */
    @Transactional
    public boolean keepBack(CaseNumber number, Set<EmployeeId> barred) {
        return refusals.findFirstByCaseNumberOrderByIdDesc(number.value())
                .map(refusal -> refusal.keepBack(barred))
                .orElse(false);
    }

    /** Nobody decides any more whether the case is left unexamined: its client has withdrawn the complaint. */
    @Transactional
    public void giveUp(CaseNumber number) {
        refusals.findFirstByCaseNumberOrderByIdDesc(number.value()).ifPresent(Refusal::giveUp);
    }

    /** Numbers the approved decision and sends its letter; asked again, does nothing. */
    @Transactional
    public void issue(CaseNumber number) {
        hold.take(number);
        Refusal refusal = latest(number);
        if (refusal.isIssued()) {
            return;
        }
        String outgoing = numbers.next("answers");
        refusal.issue(outgoing);
        post.send(words.letter(registry.facts(number), refusal));
        journal.record(number, JournalKind.REFUSAL_ISSUED, Actor.system(), Map.of("number", outgoing));
    }

    /** Whether the letter has left that says so: then there is no answer to wait for. */
    @Transactional(readOnly = true)
    public boolean isIssued(CaseNumber number) {
        return refusals.findFirstByCaseNumberOrderByIdDesc(number.value())
                .map(Refusal::isIssued)
                .orElse(false);
    }

    /** Whether that is decided, the letter gone or not. */
    @Transactional(readOnly = true)
    public boolean isDecided(CaseNumber number) {
        return refusals.findFirstByCaseNumberOrderByIdDesc(number.value())
                .filter(Refusal::isDecided)
                .isPresent();
    }

    /** Whether the client has the letter. */
    @Transactional(readOnly = true)
    public boolean isDelivered(CaseNumber number) {
        Refusal refusal = latest(number);
        return refusal.isIssued() && post.isDelivered(number, refusal.occasion());
    }

    /** The occasion of the letter of the present decision. */
    @Transactional(readOnly = true)
    public String occasionOf(CaseNumber number) {
        return latest(number).occasion();
    }

    /** Takes somebody's word that the client has the letter already. */
    @Transactional
    public void deliveredOtherwise(CaseNumber number) {
        post.deliveredOtherwise(number, latest(number).occasion());
    }

    private Refusal latest(CaseNumber number) {
        return refusals.findFirstByCaseNumberOrderByIdDesc(number.value()).orElseThrow(RefusalNotPending::new);
    }

    private void record(CaseNumber number, JournalKind kind, EmployeeId by, Map<String, String> details) {
        journal.record(number, kind, Actor.employee(by), details);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
