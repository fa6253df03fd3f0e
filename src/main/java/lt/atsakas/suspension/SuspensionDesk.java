package lt.atsakas.suspension;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.Deciders;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the examination of a case is suspended (VAĮ 25): asked for by whoever handles it, decided by whoever stands above. The clock
 * stands still from the decision until the day of review at most; on that day somebody decides, or the clock runs on by itself.
 */
@Service
public class SuspensionDesk {

    /** How the occasion of such a letter begins. */
    public static final String OCCASION = OfficialLetter.OCCASION + "suspension-";

    private static final Set<SuspensionState> NOW = Set.of(SuspensionState.OPEN, SuspensionState.SUSPENDED);

    private final Suspensions suspensions;
    private final SuspensionEffects effects;
    private final SuspensionRoom room;
    private final ReviewDays days;
    private final Deciders deciders;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuspensionDesk(
            Suspensions suspensions,
            SuspensionEffects effects,
            SuspensionRoom room,
            ReviewDays days,
            Deciders deciders,
            CaseRegistry registry,
            CaseHold hold,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.suspensions = suspensions;
        this.effects = effects;
        this.room = room;
        this.days = days;
        this.deciders = deciders;
        this.registry = registry;
        this.hold = hold;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The suspensions of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<SuspensionCard> of(CaseNumber number) {
        return suspensions.findByCaseNumberOrderByAskedAtAsc(number.value()).stream()
                .map(Suspension::card)
                .toList();
    }

    /** One suspension, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public SuspensionCard card(SuspensionId id) {
        return suspensions.findById(id.value()).map(Suspension::card).orElseThrow(NotFound::new);
    }

    /** The one that is asked for or in force now, if any is. */
    @Transactional(readOnly = true)
    public Optional<SuspensionCard> present(CaseNumber number) {
        return suspensions.findByCaseNumberAndStateIn(number.value(), NOW).map(Suspension::card);
    }

    /** Whether the employee asks for suspensions of this open case: its handler, or whoever stands in. */
    @Transactional(readOnly = true)
    public boolean mayAsk(CaseFacts facts, EmployeeId employee) {
        return room.mayAsk(facts, employee);
    }

    /** Why nobody can ask now. */
    @Transactional(readOnly = true)
    public Optional<RuleViolation> obstacle(CaseNumber number) {
        return present(number).isPresent() ? Optional.of(new SuspensionAlreadyAsked()) : room.obstacle(number);
    }

    /** The first and the last day on which a suspension that is decided today may be looked at again. */
    public List<LocalDate> reviewDays() {
        return List.of(days.first(), days.last());
    }

    /** Asks to suspend the examination; refused with what {@link #obstacle} says, and for a day that cannot be. */
    @Transactional
    public SuspensionId ask(SuspensionRequest request) {
        CaseNumber number = request.caseNumber();
        hold.take(number);
        if (!mayAsk(registry.openCase(number), request.by())) {
            throw new NotYoursToSuspend();
        }
        return take(request);
    }

    /** Suspends at once what one person found a reason for and another, who leads the case, decides: nobody is asked a second time. */
    @Transactional
    public void order(SuspensionRequest found, EmployeeId decider, @Nullable EmployeeId inPlaceOf) {
        hold.take(found.caseNumber());
        registry.requireOpen(found.caseNumber());
        deciders.requireSecondPerson(found.caseNumber(), found.by(), decider);
        deciders.requireUnbarredFinder(found.caseNumber(), found.by());
        grant(take(found), decider, inPlaceOf);
    }

    private SuspensionId take(SuspensionRequest request) {
        CaseNumber number = request.caseNumber();
        obstacle(number).ifPresent(obstacle -> {
            throw obstacle;
        });
        room.require(number, request.reviewOn());
        SuspensionCard asked = suspensions
                .saveAndFlush(new Suspension(SuspensionId.random(), request, now()))
                .card();
        record(asked, JournalKind.SUSPENSION_ASKED, Actor.employee(request.by()), terms(asked));
        events.publishEvent(new SuspensionAsked(number, asked.id()));
        return asked.id();
    }

    /** Notes whom it waits for. */
    @Transactional
    public void putBefore(SuspensionId id, EmployeeId employee) {
        Suspension asked = held(id);
        asked.putBefore(employee);
        record(asked.card(), JournalKind.SUSPENSION_TO_DECIDE, Actor.system(), Map.of("recipient", employee.value()));
    }

    /** The clock stands still from now on, and everything that runs by the term moves in this transaction. */
    @Transactional
    public void grant(SuspensionId id, EmployeeId decider, @Nullable EmployeeId inPlaceOf) {
        Suspension asked = decidedBy(id, decider);
        CaseNumber number = asked.card().caseNumber();
        room.require(number, asked.card().reviewOn());
        asked.grant(registry.facts(number).status(), decider, inPlaceOf, now());
        record(asked.card(), JournalKind.SUSPENDED, Actor.employee(decider), terms(asked.card()));
        effects.begin(asked);
    }

    /** The examination goes on; why stands in the decision for whoever asked. */
    @Transactional
    public void refuse(SuspensionId id, String why, EmployeeId decider) {
        Suspension asked = decidedBy(id, decider);
        asked.refuse(why, decider, now());
        record(asked.card(), JournalKind.SUSPENSION_REFUSED, Actor.employee(decider), Map.of());
    }

    /** The suspension lasts until another day, for a reason that the client will read. */
    @Transactional
    public void prolong(SuspensionId id, SuspensionRequest asked, @Nullable EmployeeId inPlaceOf) {
        Suspension lasting = decidedBy(id, asked.by());
        days.require(asked.reviewOn());
        lasting.prolong(asked.reviewOn(), asked.explanation(), asked.by(), inPlaceOf, now());
        record(lasting.card(), JournalKind.SUSPENSION_PROLONGED, Actor.employee(asked.by()), terms(lasting.card()));
        effects.prolong(lasting);
    }

    /** The examination goes on from today. */
    @Transactional
    public void resume(SuspensionId id, EmployeeId decider, @Nullable EmployeeId inPlaceOf) {
        Suspension lasting = decidedBy(id, decider);
        lasting.resume(decider, inPlaceOf, now());
        record(lasting.card(), JournalKind.RESUMED, Actor.employee(decider), Map.of());
        effects.end(lasting, Actor.employee(decider));
    }

    /** The day of review is over, or the answer has left: the clock runs on by itself. */
    @Transactional
    public void end(SuspensionId id) {
        Suspension lasting = held(id);
        if (lasting.end(now())) {
            record(lasting.card(), JournalKind.RESUMED, Actor.system(), Map.of());
            effects.end(lasting, Actor.system());
        }
    }

    /** Nobody decided before there was nothing left to suspend. */
    @Transactional
    public void lapse(SuspensionId id) {
        Suspension asked = held(id);
        if (asked.lapse()) {
            record(asked.card(), JournalKind.SUSPENSION_LAPSED, Actor.system(), Map.of());
        }
    }

    /** Tells the client of what was decided last, or that the examination goes on; asked again, does nothing. */
    @Transactional
    public void tell(SuspensionId id) {
        effects.tell(held(id));
    }

    private Suspension decidedBy(SuspensionId id, EmployeeId decider) {
        Suspension suspension = held(id);
        CaseNumber number = suspension.card().caseNumber();
        registry.requireOpen(number);
        if (!deciders.leadsCase(number, decider)) {
            throw new NotYoursToSuspend();
        }
        return suspension;
    }

    private void record(SuspensionCard about, JournalKind kind, Actor by, Map<String, String> details) {
        journal.record(about.caseNumber(), kind, by, details);
    }

    private static Map<String, String> terms(SuspensionCard suspension) {
        return Map.of(
                "suspensionReason",
                suspension.reason().name(),
                "day",
                suspension.reviewOn().toString());
    }

    private Suspension held(SuspensionId id) {
        CaseNumber number = new CaseNumber(suspensions.caseOf(id.value()).orElseThrow(NotFound::new));
        hold.take(number);
        return suspensions.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
