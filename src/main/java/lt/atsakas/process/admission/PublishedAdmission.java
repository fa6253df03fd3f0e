package lt.atsakas.process.admission;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import lt.atsakas.admission.AdmissionDesk;
import lt.atsakas.admission.CureReminders;
import lt.atsakas.admission.DeficiencyCard;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.admission.Verdict;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.ForwardingTerms;
import lt.atsakas.deadlines.Step;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.proceedings.NotedProceedings;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.process.task.Reached;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** Whether a complaint is examined, for assignees and gateways in diagrams. */
@Component
@PublishedToModels("admission")
public class PublishedAdmission {

    private static final Duration FAR_OFF = Duration.ofDays(365);

    private final AdmissionDesk desk;
    private final RefusalDesk refusals;
    private final DeficiencyDesk deficiencies;
    private final CureReminders reminders;
    private final NotedProceedings proceedings;
    private final DeadlineDesk deadlines;
    private final ForwardingTerms terms;
    private final WorkingCalendar calendar;
    private final Reached reached;

    PublishedAdmission(
            AdmissionDesk desk,
            RefusalDesk refusals,
            DeficiencyDesk deficiencies,
            CureReminders reminders,
            NotedProceedings proceedings,
            DeadlineDesk deadlines,
            ForwardingTerms terms,
            WorkingCalendar calendar,
            Reached reached) {
        this.desk = desk;
        this.refusals = refusals;
        this.deficiencies = deficiencies;
        this.reminders = reminders;
        this.proceedings = proceedings;
        this.deadlines = deadlines;
        this.terms = terms;
        this.calendar = calendar;
        this.reached = reached;
    }

    /** Whether nobody doubted that the complaint is to be examined, and nobody knows of another body that has begun on the same question. */
    public boolean isClear(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        return desk.doubtOf(number).isEmpty() && !proceedings.isAny(number);
    }

    /** By when it is decided whether the complaint is examined; where another body may be competent, so that it can be told in time. */
    public Date decisionDue(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        boolean perhapsTheirs = desk.doubtOf(number)
                .filter(doubt -> doubt.proposed() == Verdict.FORWARD)
                .isPresent();
        return Date.from(
                perhapsTheirs
                        ? terms.decisionDue(number, reached.moment())
                        : deadlines.taskDue(number, Step.DECIDE_ADMISSIBILITY, reached.moment()));
    }

    /**
     * When the client is reminded of what the complaint lacks: in the morning, so early that it is with them before the term's last day. Far off
     * while the notice lies in the house: only when it leaves the timer comes back.
     */
    public Date cureReminder(String caseNumber) {
        return isNoticeInHouse(caseNumber)
                ? farOff()
                : Date.from(calendar.startOfWorkingDay(reminders.day(new CaseNumber(caseNumber))));
    }

    /** When the client's term to cure is over: its last day lasts until 24:00. It does not end for whom the notice lies in the house. */
    public Date cureTermPassed(String caseNumber) {
        return isNoticeInHouse(caseNumber) ? farOff() : Date.from(calendar.endOfDay(cureBy(caseNumber)));
    }

    private boolean isNoticeInHouse(String caseNumber) {
        return deficiencies
                .latest(new CaseNumber(caseNumber))
                .filter(DeficiencyCard::inHouse)
                .isPresent();
    }

    private Date farOff() {
        return Date.from(reached.moment().plus(FAR_OFF));
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
