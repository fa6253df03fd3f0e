package lt.atsakas.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.assignment.Substitution;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the questions of a case, tells who may read one, and takes back what nobody waits for any more. */
@Service
public class InquiryDesk {

    private final Inquiries inquiries;
    private final PaperBook papers;
    private final Contributors contributors;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final CaseAccess access;
    private final Substitution substitution;
    private final Bar bar;
    private final AnswerDesk answers;
    private final DocumentStore documents;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InquiryDesk(
            Inquiries inquiries,
            PaperBook papers,
            Contributors contributors,
            CaseRegistry registry,
            CaseHold hold,
            CaseAccess access,
            Substitution substitution,
            Bar bar,
            AnswerDesk answers,
            DocumentStore documents,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inquiries = inquiries;
        this.papers = papers;
        this.contributors = contributors;
        this.registry = registry;
        this.hold = hold;
        this.access = access;
        this.substitution = substitution;
        this.bar = bar;
        this.answers = answers;
        this.documents = documents;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The questions of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<InquiryCard> of(CaseNumber number) {
        return inquiries.findByCaseNumberOrderByAskedAtAsc(number.value()).stream()
                .map(Inquiry::card)
                .toList();
    }

    /** One question, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public InquiryCard card(InquiryId id) {
        return inquiries.findById(id.value()).map(Inquiry::card).orElseThrow(NotFound::new);
    }

    /** One question for those who examine the case, for the asked as long as it is open and for whoever replied; else {@link NotFound}. */
    @Transactional(readOnly = true)
    public InquiryCard open(InquiryId id, EmployeeId reader) {
        InquiryCard found = card(id);
        boolean theirs = mayReadPapers(found, reader) || found.isRepliedBy(reader);
        if (!theirs || bar.bars(found.caseNumber(), reader)) {
            throw new NotFound();
        }
        return found;
    }

    /** Whether the employee, who is not barred, reads the documents too: with the reply they close to the asked. */
    @Transactional(readOnly = true)
    public boolean mayReadPapers(InquiryCard inquiry, EmployeeId reader) {
        return examines(registry.facts(inquiry.caseNumber()), reader) || inquiry.isOpen() && isAsked(inquiry, reader);
    }

    private boolean isAsked(InquiryCard inquiry, EmployeeId reader) {
        return inquiry.unit() != null
                && (reader.equals(contributors.acting(inquiry)) || reader.equals(contributors.answerable(inquiry)));
    }

    /** Whether the employee sees more of the case than is registered. */
    @Transactional(readOnly = true)
    public boolean examines(CaseFacts facts, EmployeeId employee) {
        return access.maySee(facts, employee) && !access.onlyRegisters(facts, employee);
    }

    /** The documents that go with a question, or came with its reply, oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentCard> papersOf(InquiryCard inquiry, boolean reply) {
        var chosen = papers.of(inquiry.id(), reply);
        return chosen.isEmpty()
                ? List.of()
                : documents.of(inquiry.caseNumber()).stream()
                        .filter(document -> chosen.contains(document.id()))
                        .toList();
    }

    /** Whether the employee asks in this case: whoever does the handler's work and is impartial, as long as the answer has not left. */
    @Transactional(readOnly = true)
    public boolean mayAsk(CaseFacts facts, EmployeeId employee) {
        return !facts.isClosed()
                && employee.equals(substitution.of(facts))
                && access.maySee(facts, employee)
                && Impartiality.isConfirmed(journal.of(facts.number()), employee)
                && !isAnswerOnItsWay(facts);
    }

    /** Whether the answer is decided and leaves, or has left. */
    @Transactional(readOnly = true)
    public boolean isAnswerOnItsWay(CaseFacts facts) {
        return answers.progressOf(facts.number()).issued() != null;
    }

    /** Refused once the answer leaves ({@link AnswerOnItsWay}), and for whoever does not handle the case ({@link NotYoursToInquire}). */
    void requireMayAsk(CaseFacts facts, EmployeeId employee) {
        if (isAnswerOnItsWay(facts)) {
            throw new AnswerOnItsWay();
        }
        if (!mayAsk(facts, employee)) {
            throw new NotYoursToInquire();
        }
    }

    /** The handler does not wait for the reply any more. */
    @Transactional
    public void withdraw(InquiryId id, EmployeeId by) {
        Inquiry inquiry = held(id);
        if (!mayAsk(registry.facts(inquiry.card().caseNumber()), by)) {
            throw new NotYoursToInquire();
        }
        withdraw(inquiry, by);
    }

    /** With the examination every question ends. */
    @Transactional
    public void giveUp(CaseNumber number) {
        inquiries
                .findByCaseNumberAndState(number.value(), InquiryState.OPEN)
                .forEach(inquiry -> withdraw(inquiry, null));
    }

    @EventListener
    void on(CaseClosed closed) {
        giveUp(closed.number());
    }

    private void withdraw(Inquiry inquiry, @Nullable EmployeeId by) {
        inquiry.withdraw(by, now());
        InquiryCard withdrawn = inquiries.saveAndFlush(inquiry).card();
        journal.record(
                withdrawn.caseNumber(),
                withdrawn.isToClient() ? JournalKind.QUESTION_WITHDRAWN : JournalKind.INQUIRY_WITHDRAWN,
                by == null ? Actor.system() : Actor.employee(by),
                Map.of());
        events.publishEvent(new InquiryNeedless(withdrawn.caseNumber(), withdrawn.id()));
    }

    Inquiry held(InquiryId id) {
        hold.take(new CaseNumber(inquiries.caseOf(id.value()).orElseThrow(NotFound::new)));
        return inquiries.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
