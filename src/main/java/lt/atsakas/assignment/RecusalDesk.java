package lt.atsakas.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is settled whether somebody may go on with a case (VAĮ 24). From the word that raises it until the decision the
 * case does not exist for the person; upheld they are barred, refused they see it again. The case's terms run on.
 */
@Service
public class RecusalDesk {

    private final Recusals recusals;
    private final RecusalRights rights;
    private final RecusalDeciders deciders;
    private final Impartiality impartiality;
    private final Bar bar;
    private final CaseRegistry registry;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecusalDesk(
            Recusals recusals,
            RecusalRights rights,
            RecusalDeciders deciders,
            Impartiality impartiality,
            Bar bar,
            CaseRegistry registry,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recusals = recusals;
        this.rights = rights;
        this.deciders = deciders;
        this.impartiality = impartiality;
        this.bar = bar;
        this.registry = registry;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The recusals of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<RecusalCard> of(CaseNumber number) {
        return recusals.findByCaseNumberOrderByRaisedAtAsc(number.value()).stream()
                .map(Recusal::card)
                .toList();
    }

    /** One recusal, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public RecusalCard card(RecusalId id) {
        return recusals.findById(id.value()).map(Recusal::card).orElseThrow(NotFound::new);
    }

    /** Whether the employee may raise recusals with such a beginning in this case. */
    @Transactional(readOnly = true)
    public boolean mayRaise(CaseFacts facts, RecusalOrigin origin, EmployeeId employee) {
        return rights.mayRaise(facts, origin, employee);
    }

    /** Those whose recusal the employee may raise so, by name. */
    @Transactional(readOnly = true)
    public List<EmployeeCard> whom(CaseFacts facts, RecusalOrigin origin, EmployeeId employee) {
        return rights.whom(facts, origin, employee);
    }

    /** Whether the employee may read what was said of the person: whoever said, decides or leads them, and the person. */
    @Transactional(readOnly = true)
    public boolean concerns(CaseFacts facts, RecusalCard recusal, EmployeeId employee) {
        return employee.equals(recusal.raisedBy())
                || employee.equals(recusal.decider())
                || employee.equals(recusal.person())
                || rights.leads(facts, employee, recusal.person());
    }

    /**
     * Closes an open case to the person until it is decided whether they may go on with it. Refused while another recusal of
     * the same person waits ({@link RecusalAlreadyOpen}), and for whoever has nothing to do with the case.
     */
    @Transactional
    public RecusalId raise(RecusalRequest request) {
        CaseNumber number = request.caseNumber();
        bar.hold(number);
        CaseFacts facts = registry.openCase(number);
        requireFirst(request);
        rights.require(facts, request);
        RecusalId id = RecusalId.random();
        recusals.saveAndFlush(new Recusal(id, request, next(number)));
        bar.readAnew(number);
        journal.record(number, line(request.origin()), request.by(), details(request.person(), request.ground()));
        events.publishEvent(new BarsChanged(number));
        events.publishEvent(new RecusalRaised(number, id));
        return id;
    }

    /** No two of a case at one moment: people tell them apart by their order. */
    private Instant next(CaseNumber number) {
        Instant now = now();
        return of(number).stream()
                .map(RecusalCard::raisedAt)
                .filter(raised -> !raised.isBefore(now))
                .max(Instant::compareTo)
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    /** What was refused to the client the client does not raise again; people look whether there is something new. */
    private void requireFirst(RecusalRequest request) {
        List<RecusalCard> before = of(request.caseNumber()).stream()
                .filter(recusal -> recusal.person().equals(request.person()))
                .toList();
        if (before.stream().anyMatch(RecusalCard::isOpen)) {
            throw new RecusalAlreadyOpen();
        }
        boolean refused = before.stream()
                .anyMatch(recusal -> recusal.isAskedByClient() && recusal.state() == RecusalState.REFUSED);
        if (refused && request.by().kind() == Actor.Kind.CLIENT) {
            throw new RecusalRefusedBefore();
        }
    }

    private static JournalKind line(RecusalOrigin origin) {
        return switch (origin) {
            case SELF -> JournalKind.RECUSAL_DECLARED;
            case CLIENT -> JournalKind.RECUSAL_ASKED;
            case SUPERVISOR -> JournalKind.RECUSAL_RAISED;
        };
    }

    /** Who has to act on it now: whoever decides or, once it is refused, whoever decided and so reports it. */
    @Transactional(readOnly = true)
    public EmployeeId actingOn(RecusalId id) {
        RecusalCard recusal = card(id);
        return recusal.isOpen() ? deciders.on(recusal.person(), recusal.caseNumber()) : deciders.reporting(recusal);
    }

    /** Notes whom it waits for; they see the case as long as it does. */
    @Transactional
    public void putBefore(RecusalId id, EmployeeId employee) {
        Recusal recusal = held(id);
        recusal.putBefore(employee);
        recusals.saveAndFlush(recusal);
        if (recusal.card().isOpen()) {
            journal.record(
                    recusal.card().caseNumber(),
                    JournalKind.RECUSAL_TO_DECIDE,
                    Actor.system(),
                    Map.of("person", recusal.card().person().value(), "recipient", employee.value()));
        }
    }

    /** The person takes no further part in the case in any form. */
    @Transactional
    public void uphold(RecusalId id, EmployeeId decider) {
        Recusal recusal = held(id);
        recusal.uphold(decider, now());
        CaseNumber number = recusal.card().caseNumber();
        impartiality.bar(registry.facts(number), recusal.card().person(), BarGround.CONFLICT_OF_INTERESTS, "");
        settled(recusal, JournalKind.RECUSAL_UPHELD, decider);
    }

    /** The person goes on; why stands in the decision, and the ethics commission is to be told of it. */
    @Transactional
    public void refuse(RecusalId id, String reasons, EmployeeId decider) {
        Recusal recusal = held(id);
        recusal.refuse(decider, reasons, now());
        settled(recusal, JournalKind.RECUSAL_REFUSED, decider);
    }

    /** The case ended before anybody decided: there is nothing left that the person could take part in. */
    @Transactional
    public void lapse(RecusalId id) {
        Recusal recusal = held(id);
        if (recusal.lapse(now())) {
            RecusalCard card = recusals.saveAndFlush(recusal).card();
            bar.readAnew(card.caseNumber());
            journal.record(
                    card.caseNumber(),
                    card.isAskedByClient() ? JournalKind.ASKED_RECUSAL_LAPSED : JournalKind.RECUSAL_LAPSED,
                    Actor.system(),
                    Map.of("person", card.person().value()));
            events.publishEvent(new RecusalSettled(card.caseNumber(), card.id(), card.person(), false));
        }
    }

    private void settled(Recusal recusal, JournalKind line, EmployeeId decider) {
        RecusalCard card = recusals.saveAndFlush(recusal).card();
        bar.readAnew(card.caseNumber());
        journal.record(
                card.caseNumber(),
                line,
                Actor.employee(decider),
                Map.of("person", card.person().value()));
        events.publishEvent(new BarsChanged(card.caseNumber()));
        events.publishEvent(
                new RecusalSettled(card.caseNumber(), card.id(), card.person(), card.state() == RecusalState.UPHELD));
    }

    /** The ethics commission has been told of the refusal; the proof says how and when. */
    @Transactional
    public void report(RecusalId id, String proof, EmployeeId by) {
        Recusal recusal = held(id);
        recusal.report(by, now());
        journal.record(
                recusal.card().caseNumber(),
                JournalKind.RECUSAL_REPORTED,
                Actor.employee(by),
                Map.of("person", recusal.card().person().value(), "proof", RecusalText.checked(proof)));
    }

    private Recusal held(RecusalId id) {
        String number = recusals.caseOf(id.value()).orElseThrow(NotFound::new);
        bar.hold(new CaseNumber(number));
        return recusals.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static Map<String, String> details(EmployeeId person, RecusalGround ground) {
        return Map.of("person", person.value(), "ground", ground.name());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
