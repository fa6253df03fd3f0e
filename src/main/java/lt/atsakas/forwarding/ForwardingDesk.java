package lt.atsakas.forwarding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.Deciders;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.deadlines.ForwardingTerms;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forwards complaints, or parts of them, to the body that is competent and tells the client (VAĮ 11(4)): decided by whoever leads the
 * unit, two numbered letters issued together. What one of the barred decided does not leave.
 */
@Service
public class ForwardingDesk {

    /** How the occasion of such a letter begins. */
    public static final String OCCASION = OfficialLetter.OCCASION + "forwarding-";

    /** What the client gave, and what was scanned of it. */
    private static final Set<DocumentKind> FILES = Set.of(DocumentKind.ATTACHMENT, DocumentKind.SCAN);

    private final Forwardings forwardings;
    private final AddressBook book;
    private final CaseHold hold;
    private final CaseRegistry registry;
    private final Deciders deciders;
    private final RegisterNumbers numbers;
    private final DocumentStore documents;
    private final ForwardingPost post;
    private final ForwardingTerms terms;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForwardingDesk(
            Forwardings forwardings,
            AddressBook book,
            CaseHold hold,
            CaseRegistry registry,
            Deciders deciders,
            RegisterNumbers numbers,
            DocumentStore documents,
            ForwardingPost post,
            ForwardingTerms terms,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.forwardings = forwardings;
        this.book = book;
        this.hold = hold;
        this.registry = registry;
        this.deciders = deciders;
        this.numbers = numbers;
        this.documents = documents;
        this.post = post;
        this.terms = terms;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Every forwarding of the case, oldest first. */
    @Transactional(readOnly = true)
    public List<ForwardingCard> of(CaseNumber number) {
        return forwardings.findByCaseNumberOrderByIdAsc(number.value()).stream()
                .map(Forwarding::card)
                .toList();
    }

    /** Decides it, as the deputy of somebody or of nobody; refused for a body that may not be written to: {@link BodyRetired}. */
    @Transactional
    public void decide(CaseNumber number, ForwardingDecision decision, EmployeeId by, @Nullable EmployeeId inPlaceOf) {
        hold.take(number);
        registry.requireOpen(number);
        deciders.requireAdmitter(number, by);
        BodyCard body = book.writable(decision.body());
        forwardings.save(new Forwarding(number, decision, body, by, now()).inPlaceOf(inPlaceOf));
        String part = decision.part();
        Map<String, String> details =
                part == null ? Map.of("body", body.name()) : Map.of("body", body.name(), "part", part);
        journal.record(number, JournalKind.FORWARDING_DECIDED, Actor.employee(by), details);
    }

    /** Puts what one of these decided, and has not left, back to be decided anew; whether it did. */
    @Transactional
    public boolean keepBack(CaseNumber number, Set<EmployeeId> barred) {
        return last(number).map(forwarding -> forwarding.keepBack(barred)).orElse(false);
    }

    /** Numbers both letters and hands them to the post office; asked again, does nothing. That it was late stays in the case's history. */
    @Transactional
    public void issue(CaseNumber number) {
        hold.take(number);
        Forwarding forwarding = latest(number);
        if (forwarding.isIssued()) {
            return;
        }
        BodyCard body = book.card(forwarding.body());
        forwarding.issue(body, numbers.next("answers"), numbers.next("answers"));
        CaseFacts facts = registry.facts(number);
        post.send(facts, forwarding, body, filesOf(number));
        journal.record(number, JournalKind.FORWARDED, Actor.system(), details(forwarding.card(), number));
        events.publishEvent(new Forwarded(number, forwarding.card().isWhole()));
    }

    private List<DocumentCard> filesOf(CaseNumber number) {
        return documents.of(number).stream()
                .filter(document -> FILES.contains(document.kind()))
                .toList();
    }

    private Map<String, String> details(ForwardingCard issued, CaseNumber number) {
        Map<String, String> details = new HashMap<>(Map.of(
                "body",
                issued.bodyName(),
                "number",
                String.valueOf(issued.letterNumber()),
                "notice",
                String.valueOf(issued.noticeNumber())));
        if (isLate(number)) {
            details.put("lateSince", lastDay(number).toString());
        }
        return details;
    }

    /** The last day to forward the complaint and to tell the client (VAĮ 11(4)). */
    @Transactional(readOnly = true)
    public LocalDate lastDay(CaseNumber number) {
        return Vilnius.dayOf(terms.term(number));
    }

    /** Whether that day is over. */
    @Transactional(readOnly = true)
    public boolean isLate(CaseNumber number) {
        return Vilnius.dayOf(clock.instant()).isAfter(lastDay(number));
    }

    /** Whether all of the complaint has been sent where it belongs: then there is no answer to wait for. */
    @Transactional(readOnly = true)
    public boolean isIssuedWhole(CaseNumber number) {
        return last(number)
                .filter(forwarding -> forwarding.isIssued() && forwarding.card().isWhole())
                .isPresent();
    }

    /** To which body all of the complaint goes by what was decided last, if it does. */
    @Transactional(readOnly = true)
    public Optional<String> whereAllGoes(CaseNumber number) {
        return last(number)
                .map(Forwarding::card)
                .filter(card -> card.isWhole() && card.state() != ForwardingState.RETURNED)
                .map(ForwardingCard::bodyName);
    }

    /** Whether the last decision leaves nothing of the complaint to the house. */
    @Transactional(readOnly = true)
    public boolean isWhole(CaseNumber number) {
        return latest(number).card().isWhole();
    }

    /** Whether both letters have left. */
    @Transactional(readOnly = true)
    public boolean isDelivered(CaseNumber number) {
        Forwarding forwarding = latest(number);
        return forwarding.isIssued() && post.isDelivered(number, forwarding);
    }

    /** Whether the body has its letter, or it has left for it: until then nothing is forwarded, whatever is decided. */
    @Transactional(readOnly = true)
    public boolean hasLeft(CaseNumber number, ForwardingCard card) {
        return forwardings.findByCaseNumberOrderByIdAsc(number.value()).stream()
                .filter(Forwarding::isIssued)
                .filter(forwarding -> forwarding.card().equals(card))
                .anyMatch(forwarding -> post.hasLeft(number, forwarding));
    }

    /** Takes somebody's word that body and client have their letters already. */
    @Transactional
    public void deliveredOtherwise(CaseNumber number) {
        post.deliveredOtherwise(number, latest(number));
    }

    /** Puts what has not left on the road again, to the mailboxes that the case and the address book have now. */
    @Transactional
    public void sendAgain(CaseNumber number) {
        Forwarding forwarding = latest(number);
        post.sendAgain(number, forwarding, book.card(forwarding.body()));
    }

    private Forwarding latest(CaseNumber number) {
        return last(number).orElseThrow(NothingForwarded::new);
    }

    private Optional<Forwarding> last(CaseNumber number) {
        return forwardings.findFirstByCaseNumberOrderByIdDesc(number.value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
