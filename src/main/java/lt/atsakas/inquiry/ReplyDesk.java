package lt.atsakas.inquiry;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the asked unit writes its contribution, passes the question on within itself, or says why it has nothing to contribute. */
@Service
public class ReplyDesk {

    private final Inquiries inquiries;
    private final InquiryDesk desk;
    private final PaperBook papers;
    private final Contributors contributors;
    private final DocumentStore documents;
    private final CaseHold hold;
    private final Journal journal;
    private final Clock clock;

    ReplyDesk(
            Inquiries inquiries,
            InquiryDesk desk,
            PaperBook papers,
            Contributors contributors,
            DocumentStore documents,
            CaseHold hold,
            Journal journal,
            Clock clock) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.papers = papers;
        this.contributors = contributors;
        this.documents = documents;
        this.hold = hold;
        this.journal = journal;
        this.clock = clock;
    }

    /** Who has to write the contribution now; never one of the barred, nor whoever handles the case. */
    @Transactional(readOnly = true)
    public EmployeeId acting(InquiryId id) {
        return contributors.acting(desk.card(id));
    }

    /** Who answers for it: the head of the unit, whomever it was passed on to. */
    @Transactional(readOnly = true)
    public EmployeeId answerable(InquiryId id) {
        return contributors.answerable(desk.card(id));
    }

    /** To whom it can be passed on, by name. */
    @Transactional(readOnly = true)
    public List<EmployeeCard> colleagues(InquiryId id) {
        return contributors.colleagues(desk.card(id));
    }

    /** Somebody else of the unit writes it; the term stays. */
    @Transactional
    public void passOn(InquiryId id, EmployeeId colleague, EmployeeId by) {
        Inquiry inquiry = heldBy(id, by);
        if (contributors.colleagues(inquiry.card()).stream()
                .noneMatch(one -> one.id().equals(colleague))) {
            throw new ColleagueNotOffered();
        }
        inquiry.passOn(colleague);
        record(inquiry, JournalKind.CONTRIBUTION_PASSED_ON, by, Map.of("recipient", colleague.value()));
    }

    /** Puts files to the reply that is being written; they are documents of the case from now on. */
    @Transactional
    public void enclose(InquiryId id, List<ShelvedFile> files, EmployeeId by) {
        Inquiry inquiry = heldBy(id, by);
        CaseNumber number = inquiry.card().caseNumber();
        List<DocumentId> added = files.stream()
                .map(file -> documents.add(number, DocumentKind.CONTRIBUTION, file, Actor.employee(by)))
                .map(DocumentCard::id)
                .toList();
        papers.add(id, added, true);
    }

    /** The unit replies. */
    @Transactional
    public void contribute(InquiryId id, String words, EmployeeId by) {
        Inquiry inquiry = heldBy(id, by);
        inquiry.answer(words, by, now());
        record(inquiry, JournalKind.CONTRIBUTION_GIVEN, by, unit(inquiry));
    }

    /** The unit has nothing to contribute, and says why. */
    @Transactional
    public void decline(InquiryId id, String why, EmployeeId by) {
        Inquiry inquiry = heldBy(id, by);
        inquiry.decline(why, by, now());
        record(inquiry, JournalKind.CONTRIBUTION_DECLINED, by, unit(inquiry));
    }

    private Inquiry heldBy(InquiryId id, EmployeeId by) {
        hold.take(new CaseNumber(inquiries.caseOf(id.value()).orElseThrow(NotFound::new)));
        Inquiry inquiry = inquiries.findById(id.value()).orElseThrow(NotFound::new);
        InquiryCard card = inquiry.card();
        if (!card.isOpen()) {
            throw new InquiryAlreadySettled();
        }
        if (!by.equals(contributors.acting(card))) {
            throw new NotYoursToReply();
        }
        return inquiry;
    }

    private void record(Inquiry inquiry, JournalKind kind, EmployeeId by, Map<String, String> details) {
        InquiryCard kept = inquiries.saveAndFlush(inquiry).card();
        journal.record(kept.caseNumber(), kind, Actor.employee(by), details);
    }

    private static Map<String, String> unit(Inquiry inquiry) {
        return Map.of("unit", requireNonNull(inquiry.card().unit()).value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
