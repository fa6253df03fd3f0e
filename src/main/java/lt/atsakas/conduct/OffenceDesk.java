package lt.atsakas.conduct;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where reports are taken and decided: any employee reports, with or without a case; whoever it is put before tells an authority or
 * declines with reasons. Nothing of it touches the case that it tells of.
 */
@Service
public class OffenceDesk {

    /** A report that concerns more leaves hardly anybody who could decide it. */
    static final int MOST_CONCERNED = 10;

    private final OffenceReports reports;
    private final OffencePath path;
    private final OffenceJournal journal;
    private final CaseAccess access;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OffenceDesk(
            OffenceReports reports,
            OffencePath path,
            OffenceJournal journal,
            CaseAccess access,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.path = path;
        this.journal = journal;
        this.access = access;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the report; it comes before the first who may decide it in the same transaction. */
    @Transactional
    public ReportNumber report(NewOffence made) {
        check(made);
        OffenceReport report = new OffenceReport(ReportNumber.drawn(), made, now());
        ReportNumber number = reports.saveAndFlush(report).card().number();
        path.actingOn(report.card());
        journal.write(number, OffenceLine.Kind.MADE, made.reporter());
        events.publishEvent(new OffenceReported(number));
        return number;
    }

    private void check(NewOffence made) {
        if (made.caseNumber() != null
                && access.find(made.caseNumber(), made.reporter()).isEmpty()) {
            throw new CaseOutOfReach();
        }
        if (made.concerned().size() > MOST_CONCERNED) {
            throw new TooManyConcerned(MOST_CONCERNED);
        }
        made.concerned().forEach(organisation::employee);
    }

    /** One report as the house knows it, or {@link NotFound}; people ask {@link OffenceFile}. */
    @Transactional(readOnly = true)
    public OffenceCard card(ReportNumber number) {
        return held(number).card();
    }

    /** Who has to decide it now; never one of those concerned. */
    @Transactional(readOnly = true)
    public EmployeeId actingOn(ReportNumber number) {
        return path.actingOn(card(number));
    }

    /** Whether somebody stands above whoever has to decide it now. */
    @Transactional(readOnly = true)
    public boolean isSomebodyAbove(ReportNumber number) {
        return path.isSomebodyAbove(card(number));
    }

    /** Notes whom it waits for; they see it from now on. */
    @Transactional
    public void putBefore(ReportNumber number, EmployeeId employee) {
        OffenceReport report = held(number);
        report.putBefore(employee);
        reports.saveAndFlush(report);
        journal.write(number, OffenceLine.Kind.PUT_BEFORE, employee);
    }

    /** Nobody decided it in time: it is the turn of the next one above. */
    @Transactional
    public void passUp(ReportNumber number) {
        OffenceReport report = held(number);
        report.passUp();
        reports.saveAndFlush(report);
        journal.write(number, OffenceLine.Kind.PASSED_UP, null);
    }

    /** Nobody stands above whoever did not decide it in time: they were told so once more. */
    @Transactional
    public void noteReminder(ReportNumber number) {
        journal.write(number, OffenceLine.Kind.REMINDED, null);
    }

    /** How often whoever has it last was reminded. */
    @Transactional(readOnly = true)
    public long reminders(ReportNumber number) {
        return journal.of(number).stream()
                .filter(line -> line.kind() == OffenceLine.Kind.REMINDED)
                .count();
    }

    /** The competent authority has been told (policy 32). */
    @Transactional
    public void tell(ReportNumber number, ToldAuthority told, EmployeeId by) {
        OffenceReport report = held(number);
        report.tell(told, by, now());
        reports.saveAndFlush(report);
        journal.write(number, OffenceLine.Kind.TOLD_AUTHORITY, by);
    }

    /** No authority is told; why stands in the report. */
    @Transactional
    public void decline(ReportNumber number, String reasons, EmployeeId by) {
        OffenceReport report = held(number);
        report.decline(reasons, by, now());
        reports.saveAndFlush(report);
        journal.write(number, OffenceLine.Kind.DECLINED, by);
    }

    private OffenceReport held(ReportNumber number) {
        return reports.findById(number.value()).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
