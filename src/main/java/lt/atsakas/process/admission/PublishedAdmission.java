package lt.atsakas.process.admission;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import lt.atsakas.admission.AdmissionDesk;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** Whether a complaint is examined, for assignees and gateways in diagrams. */
@Component
@PublishedToModels("admission")
public class PublishedAdmission {

    private final AdmissionDesk desk;
    private final RefusalDesk refusals;
    private final DeficiencyDesk deficiencies;
    private final WorkingCalendar calendar;

    PublishedAdmission(
            AdmissionDesk desk, RefusalDesk refusals, DeficiencyDesk deficiencies, WorkingCalendar calendar) {
        this.desk = desk;
        this.refusals = refusals;
        this.deficiencies = deficiencies;
        this.calendar = calendar;
    }

    /** Whether nobody doubted that the complaint is to be examined. */
    public boolean isClear(String caseNumber) {
        return desk.doubtOf(new CaseNumber(caseNumber)).isEmpty();
    }

    /** When the client is reminded of what the complaint lacks: the morning of the working day before the term's last. */
    public Date cureReminder(String caseNumber) {
        return Date.from(calendar.startOfWorkingDay(calendar.minusWorkingDays(cureBy(caseNumber), 1)));
    }

    /** When the client's term to cure is over: its last day lasts until 24:00. */
    public Date cureTermPassed(String caseNumber) {
        return Date.from(calendar.endOfDay(cureBy(caseNumber)));
    }

    private LocalDate cureBy(String caseNumber) {
        return deficiencies
                .latest(new CaseNumber(caseNumber))
                .flatMap(notice -> Optional.ofNullable(notice.cureBy()))
                .orElseThrow();
    }

    /** Who approves the proposal to leave the complaint unexamined: never whoever made it. */
    public String refusalApprover(String caseNumber) {
        return refusals.approverOf(new CaseNumber(caseNumber)).value();
    }

    /** Whether the client has the letter that says so. */
    public boolean isRefusalDelivered(String caseNumber) {
        return refusals.isDelivered(new CaseNumber(caseNumber));
    }
}
