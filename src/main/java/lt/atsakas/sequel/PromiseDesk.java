package lt.atsakas.sequel;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.assignment.Substitution;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What answers promise to do: written by the handler with the answer, made when the client has it, and watched until somebody says that it
 * was done and how; what was promised by word of mouth is watched alike.
 */
@Service
public class PromiseDesk {

    private static final int MOST = 10;

    private final Promises promises;
    private final CaseHold hold;
    private final CaseRegistry registry;
    private final Organisation organisation;
    private final Substitution substitution;
    private final AssignmentDesk assignment;
    private final Bar bar;
    private final AnswerDesk answers;
    private final PromiseDays days;
    private final PromisedRoad road;
    private final HouseWords words;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PromiseDesk(
            Promises promises,
            CaseHold hold,
            CaseRegistry registry,
            Organisation organisation,
            Substitution substitution,
            AssignmentDesk assignment,
            Bar bar,
            AnswerDesk answers,
            PromiseDays days,
            PromisedRoad road,
            HouseWords words,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.promises = promises;
        this.hold = hold;
        this.registry = registry;
        this.organisation = organisation;
        this.substitution = substitution;
        this.assignment = assignment;
        this.bar = bar;
        this.answers = answers;
        this.days = days;
        this.road = road;
        this.words = words;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The promises of the case, the first due first. */
    @Transactional(readOnly = true)
    public List<PromiseCard> of(CaseNumber number) {
        return written(number).stream().map(Promise::card).toList();
    }

    /** One promise, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public PromiseCard card(PromiseId id) {
        return known(id).card();
    }

    /** Whether the employee writes down now what the answer promises: whoever may write the answer itself. */
    @Transactional(readOnly = true)
    public boolean mayWrite(CaseFacts facts, EmployeeId employee) {
        return !facts.isClosed()
                && employee.equals(substitution.of(facts))
                && answers.draftOf(facts.number()).state().isOpen()
                && Impartiality.isConfirmed(journal.of(facts.number()), employee);
    }

    /** Everybody who could keep a promise of the case. */
    @Transactional(readOnly = true)
    public List<EmployeeCard> keepers(CaseNumber number) {
        return organisation.all().stream()
                .filter(person -> person.active() && !bar.bars(number, person.id()))
                .toList();
    }

    /** Writes a promise beside the answer. */
    @Transactional
    public PromiseId write(CaseNumber number, NewPromise promised, EmployeeId by) {
        requireWriter(number, by);
        days.require(promised.due());
        if (keepers(number).stream().noneMatch(person -> person.id().equals(promised.keeper()))) {
            throw new KeeperUnfit();
        }
        if (written(number).size() >= MOST) {
            throw new TooManyPromises();
        }
        PromiseId id = PromiseId.random();
        promises.saveAndFlush(new Promise(id, number, promised, by, now()));
        return id;
    }

    /** Takes a promise back that was not made yet. */
    @Transactional
    public void drop(CaseNumber number, PromiseId id, EmployeeId by) {
        requireWriter(number, by);
        Promise promise = known(id);
        if (!promise.number().equals(number) || !promise.isDrafted()) {
            throw new NotFound();
        }
        promises.delete(promise);
    }

    /** Who keeps it today: its keeper or whoever stands in; when the keeper has gone or may not know of the case, who leads its unit. */
    @Transactional(readOnly = true)
    public EmployeeId keeping(PromiseId id) {
        PromiseCard card = card(id);
        CaseNumber number = card.caseNumber();
        boolean there = organisation
                .find(card.keeper())
                .filter(EmployeeCard::active)
                .filter(person -> !bar.bars(number, person.id()))
                .isPresent();
        return there ? substitution.actingFor(number, card.keeper()) : assignment.headFor(number);
    }

    /** It was done, and how; of one that the answer has kept meanwhile that is said already. */
    @Transactional
    public void keep(PromiseId id, String how, EmployeeId by) {
        Promise promise = known(id);
        hold.take(promise.number());
        if (!promise.isGivenAndKept()) {
            promise.keep(by, how, now());
            journal.record(promise.number(), JournalKind.PROMISE_KEPT, Actor.employee(by), Map.of());
        }
    }

    /**
     * With the answer the client has what it promises; a case that ends otherwise promises nothing in writing. What was promised by word of mouth
     * stays due, however the case ends, unless the answer itself is what the client was to hear and came by the promised road.
     */
    @EventListener
    void on(CaseClosed closed) {
        List<Promise> all = written(closed.number());
        List<Promise> drafted = all.stream().filter(Promise::isDrafted).toList();
        if (closed.outcome() == Outcome.ANSWERED) {
            settleGiven(closed.number(), all);
            drafted.forEach(this::make);
        } else {
            promises.deleteAll(drafted);
        }
    }

    private void settleGiven(CaseNumber number, List<Promise> all) {
        List<Promise> given = all.stream()
                .filter(promise -> promise.isKeptByAnswer(words.of(GivenPromises.USUAL)))
                .toList();
        if (!given.isEmpty()) {
            CaseFacts answered = registry.facts(number);
            given.stream()
                    .filter(promise -> road.wasTaken(
                            answered, requireNonNull(promise.card().toldBy())))
                    .forEach(promise -> settle(promise, answered));
        }
    }

    private void settle(Promise promise, CaseFacts answered) {
        EmployeeId handler = answered.handler();
        promise.keep(
                handler == null ? promise.card().keeper() : handler, words.of("sequel.promise.keptByAnswer"), now());
        journal.record(answered.number(), JournalKind.PROMISE_KEPT, Actor.system(), Map.of());
        events.publishEvent(new PromiseSettled(answered.number(), promise.card().id()));
    }

    private void make(Promise promise) {
        promise.make();
        PromiseCard card = promise.card();
        journal.record(
                card.caseNumber(),
                JournalKind.PROMISE_MADE,
                Actor.system(),
                Map.of("person", card.keeper().value(), "due", card.due().toString()));
        events.publishEvent(new PromiseMade(card.caseNumber(), card.id()));
    }

    private void requireWriter(CaseNumber number, EmployeeId by) {
        hold.take(number);
        if (!mayWrite(registry.facts(number), by)) {
            throw new PromisesFrozen();
        }
    }

    private List<Promise> written(CaseNumber number) {
        return promises.findByCaseNumberOrderByDueAscWrittenAtAsc(number.value());
    }

    private Promise known(PromiseId id) {
        return promises.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
