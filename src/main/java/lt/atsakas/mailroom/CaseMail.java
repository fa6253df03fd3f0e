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

    /** To a case that is over nothing is joined. Which of our letters it answers decides whether it is the reply that somebody waits for. */
    void join(MailId id, CaseNumber number, Enclosures.Enclosed enclosed, Set<String> answered, Actor by) {
        hold.take(number);
        CaseFacts facts = registry.openCase(number);
        List<UUID> added = add(number, enclosed, by);
        journal.record(number, JournalKind.MAIL_JOINED, by, Map.of());
        events.publishEvent(new ClientWrote(number, Actor.client(), "", added, answered));
        if (facts.unit() != null) {
            postOffice.notifyStaff(
                    assignment.responsibleFor(number),
                    new StaffNotice(StaffNotice.Kind.CLIENT_WROTE, number, "mail-" + id));
        }
    }

    private List<UUID> add(CaseNumber number, Enclosures.Enclosed enclosed, Actor by) {
        return enclosed.files().stream()
                .map(file -> documents.add(number, DocumentKind.ATTACHMENT, file, by))
                .map(added -> added.id().value())
                .toList();
    }
}
