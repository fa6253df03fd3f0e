package lt.atsakas.visit;

import static java.util.Objects.requireNonNull;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.util.List;
import lt.atsakas.correspondence.VisitPaper;
import lt.atsakas.correspondence.VisitPress;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Puts the report of a meeting in words and keeps it as a document of the case. */
@Component
class MeetingWriter {

    private final CaseRegistry registry;
    private final Organisation organisation;
    private final VisitPress press;
    private final DocumentStore documents;
    private final HouseWords words;

    MeetingWriter(
            CaseRegistry registry,
            Organisation organisation,
            VisitPress press,
            DocumentStore documents,
            HouseWords words) {
        this.registry = registry;
        this.organisation = organisation;
        this.press = press;
        this.documents = documents;
        this.words = words;
    }

    DocumentCard write(MeetingCard reported, MeetingReport report, List<DocumentCard> brought) {
        String number = reported.caseNumber().value().replace('/', '-');
        String name = words.of("meeting.report.file." + reported.kind(), number);
        EmployeeId writer = requireNonNull(reported.settledBy());
        byte[] pdf = press.pdf(paper(reported, report, brought, organisation.employee(writer)));
        return documents.addLetter(reported.caseNumber(), DocumentKind.VISIT_REPORT, name, pdf, Actor.employee(writer));
    }

    private String arranged(EmployeeCard by) {
        return words.of("correspondence.visit.arranged", by.fullName(), by.position());
    }

    private VisitPaper paper(
            MeetingCard reported, MeetingReport report, List<DocumentCard> brought, EmployeeCard writer) {
        String heading = "correspondence.visit.heading." + reported.kind();
        return new VisitPaper(
                words.of("correspondence.visit.title." + reported.kind(), reported.caseNumber()),
                words.of(heading),
                reported.caseNumber().value(),
                registry.facts(reported.caseNumber()).client().name(),
                DATES.moment(reported.startsAt()),
                reported.place(),
                reported.purpose(),
                arranged(organisation.employee(reported.arrangedBy())),
                words.of(report.outcome().messageKey()),
                requireNonNull(reported.report()).attended(),
                requireNonNull(reported.report()).findings(),
                brought.stream().map(DocumentCard::fileName).toList(),
                new VisitPaper.Signature(
                        writer.fullName(), writer.position(), DATES.moment(requireNonNull(reported.settledAt()))));
    }
}
