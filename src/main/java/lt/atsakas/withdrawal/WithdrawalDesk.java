package lt.atsakas.withdrawal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.assignment.Deciders;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where clients withdraw complaints: taken until an answer is issued, decided by whoever stands above the handler. Confirmed, the case
 * ends; else it is examined all the same, and the client reads why. Until then nothing about the case changes, and its clock runs on.
 */
@Service
public class WithdrawalDesk {

    /** How the occasion of such a letter begins. */
    public static final String OCCASION = OfficialLetter.OCCASION + "withdrawal-";

    private final Withdrawals withdrawals;
    private final CaseHold hold;
    private final CaseRegistry registry;
    private final AnswerDesk answers;
    private final RefusalDesk refusals;
    private final ForwardingDesk forwardings;
    private final DeficiencyDesk deficiencies;
    private final Deciders deciders;
    private final WithdrawalWords words;
    private final OfficialPost post;
    private final RegisterNumbers numbers;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawalDesk(
            Withdrawals withdrawals,
            CaseHold hold,
            CaseRegistry registry,
            AnswerDesk answers,
            RefusalDesk refusals,
            ForwardingDesk forwardings,
            DeficiencyDesk deficiencies,
            Deciders deciders,
            WithdrawalWords words,
            OfficialPost post,
            RegisterNumbers numbers,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.hold = hold;
        this.registry = registry;
        this.answers = answers;
        this.refusals = refusals;
        this.forwardings = forwardings;
        this.deficiencies = deficiencies;
        this.deciders = deciders;
        this.words = words;
        this.post = post;
        this.numbers = numbers;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Every wish to withdraw in the case, oldest first. */
    @Transactional(readOnly = true)
    public List<WithdrawalCard> of(CaseNumber number) {
        return withdrawals.findByCaseNumberOrderByAskedAtAsc(number.value()).stream()
                .map(Withdrawal::card)
                .toList();
    }

    /** One of them, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public WithdrawalCard card(WithdrawalId id) {
        return withdrawals.findById(id.value()).map(Withdrawal::card).orElseThrow(NotFound::new);
    }

    /** The one that waits for its decision, if one does. */
    @Transactional(readOnly = true)
    public Optional<WithdrawalCard> waiting(CaseNumber number) {
        return withdrawals
                .findByCaseNumberAndState(number.value(), WithdrawalState.OPEN)
                .map(Withdrawal::card);
    }

    /** Why the complaint cannot be withdrawn now: that is being decided already, or the answer or what stands for it is decided. */
    @Transactional(readOnly = true)
    public Optional<RuleViolation> obstacle(CaseNumber number) {
        return waiting(number).isPresent() ? Optional.of(new WithdrawalAlreadyAsked()) : decided(number);
    }

    /** The answer was approved: it is numbered and leaves within moments. A wish that came before may still stop it, a new one not. */
    private Optional<RuleViolation> decided(CaseNumber number) {
        return answers.progressOf(number).isDecided() ? Optional.of(new WithdrawalTooLate()) : tooLate(number);
    }

    /** What stands for an answer ends the case as soon as it is decided: nobody decides a second end beside it. */
    private Optional<RuleViolation> tooLate(CaseNumber number) {
        if (answers.progressOf(number).issued() != null || refusals.isDecided(number) || isConfirmed(number)) {
            return Optional.of(new WithdrawalTooLate());
        }
        return forwardings.whereAllGoes(number).map(WithdrawalForwarded::new);
    }

    private boolean isConfirmed(CaseNumber number) {
        return withdrawals
                .findByCaseNumberAndState(number.value(), WithdrawalState.CONFIRMED)
                .isPresent();
    }

    /** Takes the client's wish in an open case; refused with what {@link #obstacle} says. */
    @Transactional
    public WithdrawalId ask(WithdrawalRequest request) {
        CaseNumber number = request.caseNumber();
        hold.take(number);
        registry.requireOpen(number);
        refuseIf(obstacle(number));
        Withdrawal asked = withdrawals.saveAndFlush(new Withdrawal(WithdrawalId.random(), request, now()));
        WithdrawalId id = asked.card().id();
        journal.record(
                number,
                JournalKind.WITHDRAWAL_ASKED,
                request.by(),
                Map.of("withdrawalWay", request.way().name()));
        events.publishEvent(new WithdrawalAsked(number, id));
        return id;
    }

    /** Notes whom it waits for. */
    @Transactional
    public void putBefore(WithdrawalId id, EmployeeId employee) {
        Withdrawal asked = held(id);
        asked.putBefore(employee);
        record(asked, JournalKind.WITHDRAWAL_TO_DECIDE, Actor.system(), Map.of("recipient", employee.value()));
    }

    /** The case is to end: whatever went on in it stops in this transaction. Refused once the answer was issued, or what stands for it decided. */
    @Transactional
    public void confirm(WithdrawalId id, EmployeeId decider, @Nullable EmployeeId inPlaceOf) {
        Withdrawal asked = decidedBy(id, decider);
        CaseNumber number = asked.card().caseNumber();
        refuseIf(tooLate(number));
        asked.confirm(decider, inPlaceOf, now());
        refusals.giveUp(number);
        deficiencies.giveUp(number);
        record(asked, JournalKind.WITHDRAWAL_CONFIRMED, Actor.employee(decider), Map.of());
        events.publishEvent(new WithdrawalConfirmed(number, id));
    }

    /** The case goes on; why stands in the decision and in the letter. Refused once the answer was approved: no second letter leaves. */
    @Transactional
    public void goOn(WithdrawalId id, String why, EmployeeId decider, @Nullable EmployeeId inPlaceOf) {
        Withdrawal asked = decidedBy(id, decider);
        refuseIf(decided(asked.card().caseNumber()));
        asked.goOn(why, decider, inPlaceOf, now());
        record(asked, JournalKind.WITHDRAWAL_CONTINUED, Actor.employee(decider), Map.of());
    }

    private static void refuseIf(Optional<RuleViolation> obstacle) {
        obstacle.ifPresent(known -> {
            throw known;
        });
    }

    private Withdrawal decidedBy(WithdrawalId id, EmployeeId decider) {
        Withdrawal asked = held(id);
        CaseNumber number = asked.card().caseNumber();
        registry.requireOpen(number);
        if (!deciders.leadsCase(number, decider)) {
            throw new NotYoursToDecide();
        }
        return asked;
    }

    /** The case was settled otherwise before anybody decided. */
    @Transactional
    public void lapse(WithdrawalId id) {
        Withdrawal asked = held(id);
        if (asked.lapse(now())) {
            record(asked, JournalKind.WITHDRAWAL_LAPSED, Actor.system(), Map.of());
        }
    }

    /** Numbers the letter that tells the client what was decided and sends it; asked again, does nothing. */
    @Transactional
    public void tell(WithdrawalId id) {
        Withdrawal decided = held(id);
        if (decided.isToTell()) {
            String number = numbers.next("answers");
            decided.told(number);
            post.send(words.letter(decided.card(), number));
            record(decided, JournalKind.WITHDRAWAL_TOLD, Actor.system(), Map.of("number", number));
        }
    }

    /** Tells the client of a case that is to end so. */
    @Transactional
    public void tellOfEnd(CaseNumber number) {
        withdrawals
                .findByCaseNumberAndState(number.value(), WithdrawalState.CONFIRMED)
                .ifPresent(confirmed -> tell(confirmed.card().id()));
    }

    /** Whether the case may end withdrawn: that was confirmed, and the letter that says so has been handed to the post office. */
    @Transactional(readOnly = true)
    public boolean isTold(CaseNumber number) {
        return withdrawals
                .findByCaseNumberAndState(number.value(), WithdrawalState.CONFIRMED)
                .filter(confirmed -> !confirmed.isToTell())
                .isPresent();
    }

    private void record(Withdrawal about, JournalKind kind, Actor by, Map<String, String> details) {
        journal.record(about.card().caseNumber(), kind, by, details);
    }

    private Withdrawal held(WithdrawalId id) {
        CaseNumber number = new CaseNumber(withdrawals.caseOf(id.value()).orElseThrow(NotFound::new));
        hold.take(number);
        return withdrawals.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
