package lt.atsakas.conduct;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The restricted sub-file of reports: open to whoever made one and to everybody before whom it was put. For all others, administrators
 * and those above included, there is no such report. Who read one is written down.
 */
@Service
public class OffenceFile {

    private final OffenceReports reports;
    private final OffenceJournal journal;
    private final Organisation organisation;

    OffenceFile(OffenceReports reports, OffenceJournal journal, Organisation organisation) {
        this.reports = reports;
        this.journal = journal;
        this.organisation = organisation;
    }

    /** The report for somebody it is open to, else {@link NotFound}; that they read it is written down first. */
    @Transactional
    public OffenceCard open(ReportNumber number, EmployeeId reader) {
        OffenceCard card = reports.findById(number.value())
                .map(OffenceReport::card)
                .filter(report -> isOpenTo(report, reader))
                .orElseThrow(NotFound::new);
        journal.read(number, reader);
        return card;
    }

    /** What happened to a report that was opened, oldest first. */
    @Transactional(readOnly = true)
    public List<OffenceLine> historyOf(OffenceCard opened) {
        return journal.of(opened.number());
    }

    /** The reports that are open to the employee, the latest first. */
    @Transactional(readOnly = true)
    public List<OffenceCard> of(EmployeeId employee) {
        return worksHere(employee)
                ? reports.openTo(employee.value()).stream()
                        .map(OffenceReport::card)
                        .toList()
                : List.of();
    }

    /** Whether the report exists for the employee. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(ReportNumber number, EmployeeId employee) {
        return reports.findById(number.value())
                .map(OffenceReport::card)
                .filter(report -> isOpenTo(report, employee))
                .isPresent();
    }

    /** The reports that do not exist for the employee. */
    @Transactional(readOnly = true)
    public Set<ReportNumber> closedTo(EmployeeId employee) {
        return reports.closedTo(employee.value()).stream()
                .map(ReportNumber::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOpenTo(OffenceCard report, EmployeeId employee) {
        return report.isOpenTo(employee) && worksHere(employee);
    }

    private boolean worksHere(EmployeeId employee) {
        return organisation.find(employee).filter(EmployeeCard::active).isPresent();
    }
}
