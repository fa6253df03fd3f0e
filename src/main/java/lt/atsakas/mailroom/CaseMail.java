package lt.atsakas.mailroom;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.IdempotencyKey;
import lt.atsakas.intake.Submission;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a case of a mail, or makes the mail part of its case and tells whoever works on it. Joins the caller's transaction. */
@Component
class CaseMail {

    private final ComplaintIntake intake;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final DocumentStore documents;
    private final Journal journal;
    private final PostOffice postOffice;
    private final AssignmentDesk assignment;
    private final ApplicationEventPublisher events;

    CaseMail(
            ComplaintIntake intake,
            CaseRegistry registry,
            CaseHold hold,
            DocumentStore documents,
            Journal journal,
            PostOffice postOffice,
            AssignmentDesk assignment,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.registry = registry;
        this.hold = hold;
        this.documents = documents;
        this.journal = journal;
        this.postOffice = postOffice;
        this.assignment = assignment;
        this.events = events;
    }

    /** One case of one mail, however often this is tried. */
    CaseNumber open(MailId id, Submission complaint, Enclosures.Enclosed enclosed) {
        FiledComplaint filed = intake.file(complaint, new IdempotencyKey("mailroom-" + id));
        add(filed.caseNumber(), enclosed, complaint.by());
        return filed.caseNumber();
    }

    /**
     * Joins what the client wrote: whatever waits for the client hears of it, and which of our letters it answers decides whether it is the
     * reply. To a case that is over nothing is joined.
     */
    void join(MailId id, CaseNumber number, Enclosures.Enclosed enclosed, Set<String> answered, Actor by) {
        wrote(number, put(id, number, enclosed, by, JournalKind.MAIL_JOINED), answered);
    }

    /** The same of what the client wrote by the word of whoever joins it; the history tells it. */
    void vouch(MailId id, CaseNumber number, Enclosures.Enclosed enclosed, Set<String> answered, Actor by) {
        wrote(number, put(id, number, enclosed, by, JournalKind.MAIL_VOUCHED), answered);
    }

    private void wrote(CaseNumber number, List<UUID> added, Set<String> answered) {
        events.publishEvent(new ClientWrote(number, Actor.client(), "", added, answered));
    }

    /** Joins what perhaps the client wrote, or somebody else: whoever works on the case reads it, and nothing else follows. */
    void inform(MailId id, CaseNumber number, Enclosures.Enclosed enclosed, Actor by) {
        put(id, number, enclosed, by, JournalKind.MAIL_JOINED);
    }

    private List<UUID> put(MailId id, CaseNumber number, Enclosures.Enclosed enclosed, Actor by, JournalKind kind) {
        hold.take(number);
        CaseFacts facts = registry.openCase(number);
        List<UUID> added = add(number, enclosed, by);
        journal.record(number, kind, by, Map.of());
        if (facts.unit() != null) {
            postOffice.notifyStaff(
                    assignment.responsibleFor(number),
                    new StaffNotice(StaffNotice.Kind.CLIENT_WROTE, number, "mail-" + id));
        }
        return added;
    }

    private List<UUID> add(CaseNumber number, Enclosures.Enclosed enclosed, Actor by) {
        return enclosed.files().stream()
                .map(file -> documents.add(number, DocumentKind.ATTACHMENT, file, by))
                .map(added -> added.id().value())
                .toList();
    }
}
