package lt.atsakas.conduct.web;

import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.conduct.OffenceCard;
import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.conduct.OffenceFile;
import lt.atsakas.conduct.OffenceLine;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.HouseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an opened report into words: names for logins, and the case only for whoever may know of it. */
@Component
class OffenceViews {

    private final OffenceDesk desk;
    private final OffenceFile file;
    private final CaseAccess access;
    private final Organisation organisation;
    private final HouseWords words;

    OffenceViews(OffenceDesk desk, OffenceFile file, CaseAccess access, Organisation organisation, HouseWords words) {
        this.desk = desk;
        this.file = file;
        this.access = access;
        this.organisation = organisation;
        this.words = words;
    }

    OffenceView of(OffenceCard opened, EmployeeId reader) {
        return new OffenceView(
                opened,
                known(opened.caseNumber(), reader),
                name(opened.reporter()),
                opened.concerned().stream().map(this::name).sorted().toList(),
                opened.decider() == null ? null : name(opened.decider()),
                opened.isOpen() && desk.actingOn(opened.number()).equals(reader),
                history(opened));
    }

    private @Nullable CaseNumber known(@Nullable CaseNumber number, EmployeeId reader) {
        return number == null || access.find(number, reader).isEmpty() ? null : number;
    }

    private List<OffenceView.Line> history(OffenceCard opened) {
        return file.historyOf(opened).stream()
                .map(line -> new OffenceView.Line(line.at(), said(line)))
                .toList();
    }

    private String said(OffenceLine line) {
        EmployeeId person = line.person();
        return words.of(line.kind().messageKey(), person == null ? "" : name(person));
    }

    private String name(EmployeeId person) {
        return organisation.find(person).map(EmployeeCard::fullName).orElse(person.value());
    }
}
