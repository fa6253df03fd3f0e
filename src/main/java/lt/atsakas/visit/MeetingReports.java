package lt.atsakas.visit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where it is written down what came of a meeting: photos and the signed sheet are documents of the case at once, the report becomes one. */
@Service
public class MeetingReports {

    private final Meetings meetings;
    private final MeetingDesk desk;
    private final MeetingPapers papers;
    private final MeetingWriter writer;
    private final MeetingRights rights;
    private final CaseRegistry registry;
    private final DocumentStore documents;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingReports(
            Meetings meetings,
            MeetingDesk desk,
            MeetingPapers papers,
            MeetingWriter writer,
            MeetingRights rights,
            CaseRegistry registry,
            DocumentStore documents,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.desk = desk;
        this.papers = papers;
        this.writer = writer;
        this.rights = rights;
        this.registry = registry;
        this.documents = documents;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the employee writes the report now: whoever answers for the case or arranged it, also when the case has ended meanwhile. */
    @Transactional(readOnly = true)
    public boolean mayWrite(MeetingCard meeting, EmployeeId employee) {
        CaseFacts facts = registry.facts(meeting.caseNumber());
        return meeting.awaitsReport(now()) && rights.mayReport(facts, meeting, employee);
    }

    /** Refuses whoever may not write the report now, and says why. */
    @Transactional(readOnly = true)
    public void requireWriter(MeetingId id, EmployeeId by) {
        Meeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        meeting.requireBegun(now());
        requireReporter(meeting.card(), by);
    }

    /** What was brought from the meeting, oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentCard> papersOf(MeetingCard meeting) {
        Set<DocumentId> brought = papers.of(meeting.id());
        return brought.isEmpty()
                ? List.of()
                : documents.of(meeting.caseNumber()).stream()
                        .filter(document -> brought.contains(document.id()))
                        .toList();
    }

    /** Puts photos or the signed sheet to a report that is being written, each once; they are documents of the case from now on. */
    @Transactional
    public void enclose(MeetingId id, List<ShelvedFile> files, EmployeeId by) {
        Meeting held = desk.held(id);
        MeetingCard meeting = held.card();
        requireReporter(meeting, by);
        held.requireBegun(now());
        Set<String> brought =
                papersOf(meeting).stream().map(DocumentCard::sha256).collect(toUnmodifiableSet());
        papers.add(
                id,
                files.stream()
                        .filter(file -> !brought.contains(file.sha256()))
                        .map(file -> put(meeting, file, by))
                        .toList());
    }

    /** Writes the report; refused to all but whoever answers for the case or arranged it, and before the meeting. */
    @Transactional
    public void write(MeetingId id, MeetingReport report, EmployeeId by) {
        Meeting meeting = desk.held(id);
        requireReporter(meeting.card(), by);
        meeting.report(report, by, now());
        MeetingCard reported = meeting.card();
        meeting.keep(writer.write(reported, report, papersOf(reported)).id());
        meetings.saveAndFlush(meeting);
        journal.record(
                reported.caseNumber(),
                JournalKind.VISIT_REPORTED,
                Actor.employee(by),
                Map.of(
                        "visitKind",
                        reported.kind().name(),
                        "visitOutcome",
                        report.outcome().name()));
        events.publishEvent(new MeetingReported(reported.caseNumber(), id));
    }

    private DocumentId put(MeetingCard meeting, ShelvedFile file, EmployeeId by) {
        Actor bringer = Actor.employee(by);
        return documents
                .addEvenIfClosed(meeting.caseNumber(), DocumentKind.SCAN, file, bringer)
                .id();
    }

    private void requireReporter(MeetingCard meeting, EmployeeId by) {
        if (!rights.mayReport(registry.facts(meeting.caseNumber()), meeting, by)) {
            throw new NotYoursToMeet();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
