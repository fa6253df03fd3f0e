package lt.atsakas.extension;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.ExtensionRoom;
import lt.atsakas.forwarding.ForwardingDesk;
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
 * Where it is asked for and decided that an answer comes later (VAĮ 10(4)): once, for an objective reason, before the term ends
 * and within the law. Granting moves the deadline in the same transaction.
 */
@Service
public class ExtensionDesk {

    private final Extensions extensions;
    private final ExtensionDeciders deciders;
    private final CaseAccess access;
    private final DeadlineDesk deadlines;
    private final AnswerDesk answers;
    private final RefusalDesk refusals;
    private final ForwardingDesk forwardings;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtensionDesk(
            Extensions extensions,
            ExtensionDeciders deciders,
            CaseAccess access,
            DeadlineDesk deadlines,
            AnswerDesk answers,
            RefusalDesk refusals,
            ForwardingDesk forwardings,
            CaseRegistry registry,
            CaseHold hold,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.extensions = extensions;
        this.deciders = deciders;
        this.access = access;
        this.deadlines = deadlines;
        this.answers = answers;
        this.refusals = refusals;
        this.forwardings = forwardings;
        this.registry = registry;
        this.hold = hold;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The extensions of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<ExtensionCard> of(CaseNumber number) {
        return extensions.findByCaseNumberOrderByAskedAtAsc(number.value()).stream()
                .map(Extension::card)
                .toList();
    }

    /** One extension, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public ExtensionCard card(ExtensionId id) {
        return extensions.findById(id.value()).map(Extension::card).orElseThrow(NotFound::new);
    }

    /** The extension of the case that waits for its decision, if one does. */
    @Transactional(readOnly = true)
    public Optional<ExtensionCard> waiting(CaseNumber number) {
        return in(number, ExtensionState.OPEN);
    }

    /** The extension that was granted, if one was. */
    @Transactional(readOnly = true)
    public Optional<ExtensionCard> granted(CaseNumber number) {
        return in(number, ExtensionState.GRANTED);
    }

    private Optional<ExtensionCard> in(CaseNumber number, ExtensionState state) {
        return extensions.findByCaseNumberAndState(number.value(), state).map(Extension::card);
    }

    /** Whether the employee asks for extensions of this open case: its handler or whoever stands in, and those above. */
    @Transactional(readOnly = true)
    public boolean mayAsk(CaseFacts facts, EmployeeId employee) {
        return !facts.isClosed() && access.maySee(facts, employee) && access.mayReadAnswer(facts, employee);
    }

    /** Why nobody can ask now, to whatever day: a request waits, the answer or what stands for it has left, or the law does not allow it any more. */
    @Transactional(readOnly = true)
    public Optional<RuleViolation> obstacle(CaseNumber number) {
        if (waiting(number).isPresent()) {
            return Optional.of(new ExtensionAlreadyAsked());
        }
        if (isIssued(number)) {
            return Optional.of(new ExtensionNotNeeded());
        }
        return deadlines.extensionRoom(number).obstacleAt(clock.instant()).map(Function.identity());
    }

    private boolean isIssued(CaseNumber number) {
        return answers.progressOf(number).issued() != null
                || refusals.isIssued(number)
                || forwardings.isIssuedWhole(number);
    }

    /**
     * Asks to put the answer of an open case off. Refused while another request waits ({@link ExtensionAlreadyAsked}), for whoever
     * has no say in the case ({@link NotYoursToAskFor}), and for a day that the law does not allow.
     */
    @Transactional
    public ExtensionId ask(ExtensionRequest request) {
        CaseNumber number = request.caseNumber();
        hold.take(number);
        CaseFacts facts = registry.openCase(number);
        if (!mayAsk(facts, request.by())) {
            throw new NotYoursToAskFor();
        }
        obstacle(number).ifPresent(obstacle -> {
            throw obstacle;
        });
        ExtensionRoom room = deadlines.extensionRoom(number);
        room.require(request.newDue(), clock.instant());
        Extension asked = new Extension(ExtensionId.random(), request, room.termEnds(), now());
        return waits(extensions.saveAndFlush(asked).card());
    }

    private ExtensionId waits(ExtensionCard asked) {
        record(asked, JournalKind.EXTENSION_ASKED, Actor.employee(asked.askedBy()), terms(asked));
        events.publishEvent(new ExtensionAsked(asked.caseNumber(), asked.id()));
        return asked.id();
    }

    /** Who has to decide now. */
    @Transactional(readOnly = true)
    public EmployeeId decidingOn(ExtensionId id) {
        ExtensionCard asked = card(id);
        return deciders.on(registry.facts(asked.caseNumber()), asked.askedBy());
    }

    /** Notes whom it waits for. */
    @Transactional
    public void putBefore(ExtensionId id, EmployeeId employee) {
        Extension extension = held(id);
        extension.putBefore(employee);
        ExtensionCard asked = extensions.saveAndFlush(extension).card();
        record(asked, JournalKind.EXTENSION_TO_DECIDE, Actor.system(), Map.of("recipient", employee.value()));
    }

    /** The answer is put off: the ledger, and everything that runs by it, moves in this transaction. */
    @Transactional
    public void grant(ExtensionId id, EmployeeId decider, @Nullable EmployeeId inPlaceOf) {
        Extension extension = held(id);
        requireSomebodyDecides(extension.card());
        ExtensionRoom room = deadlines.extensionRoom(extension.card().caseNumber());
        extension.grant(room.termEnds(), decider, inPlaceOf, now());
        room.require(extension.card().newDue(), clock.instant());
        ExtensionCard granted = extensions.saveAndFlush(extension).card();
        record(granted, JournalKind.EXTENSION_GRANTED, Actor.employee(decider), terms(granted));
        deadlines.extendAnswer(granted.caseNumber(), granted.newDue(), Actor.employee(decider));
    }

    /** The term stays; why stands in the decision for whoever asked. */
    @Transactional
    public void refuse(ExtensionId id, String why, EmployeeId decider) {
        Extension extension = held(id);
        requireSomebodyDecides(extension.card());
        extension.refuse(decider, why, now());
        ExtensionCard refused = extensions.saveAndFlush(extension).card();
        record(refused, JournalKind.EXTENSION_REFUSED, Actor.employee(decider), Map.of());
        events.publishEvent(new TermNotExtended(refused.caseNumber()));
    }

    /** Nobody decided before the term ended, or before there was nothing to put off any more. */
    @Transactional
    public void lapse(ExtensionId id) {
        Extension extension = held(id);
        if (extension.lapse(now())) {
            ExtensionCard lapsed = extensions.saveAndFlush(extension).card();
            record(lapsed, JournalKind.EXTENSION_LAPSED, Actor.system(), Map.of());
            if (isAnswerStillDue(lapsed.caseNumber())) {
                events.publishEvent(new TermNotExtended(lapsed.caseNumber()));
            }
        }
    }

    /** Whether the client still waits for an answer: neither it nor what stands for it has left, and the case is open. */
    @Transactional(readOnly = true)
    public boolean isAnswerStillDue(CaseNumber number) {
        return !isIssued(number) && !registry.facts(number).isClosed();
    }

    private void requireSomebodyDecides(ExtensionCard asked) {
        if (!deciders.isAnybody(registry.facts(asked.caseNumber()), asked.askedBy())) {
            throw new NotYoursToExtend();
        }
    }

    private void record(ExtensionCard about, JournalKind kind, Actor by, Map<String, String> details) {
        journal.record(about.caseNumber(), kind, by, details);
    }

    private static Map<String, String> terms(ExtensionCard extension) {
        return Map.of(
                "extensionReason", extension.reason().name(),
                "due", extension.newDue().toString());
    }

    private Extension held(ExtensionId id) {
        CaseNumber number = new CaseNumber(extensions.caseOf(id.value()).orElseThrow(NotFound::new));
        hold.take(number);
        return extensions.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
