package lt.atsakas.process.escalation;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.time.LocalDate;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.correspondence.StaffNotice.Kind;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to everybody whom the case waits for; the supervisor is asked again on the next working day. */
@Component
class RemindResponsible implements JavaDelegate {

    private final Supervisors supervisors;
    private final CauseWords causes;
    private final CaseRegistry registry;
    private final AnswerDesk answers;
    private final PostOffice postOffice;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RemindResponsible(
            Supervisors supervisors,
            CauseWords causes,
            CaseRegistry registry,
            AnswerDesk answers,
            PostOffice postOffice,
            WorkingCalendar calendar,
            Clock clock) {
        this.supervisors = supervisors;
        this.causes = causes;
        this.registry = registry;
        this.answers = answers;
        this.postOffice = postOffice;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Escalation escalation = Escalation.of(execution);
        LocalDate today = Vilnius.dayOf(clock.instant());
        StaffNotice notice = notice(escalation, today);
        supervisors.responsible(escalation).forEach(waitedFor -> postOffice.notifyStaff(waitedFor, notice));
        String followUp = calendar.plusWorkingDays(today, 1).toString();
        execution.setVariable(Escalation.Variables.FOLLOW_UP_ON, followUp);
    }

    /** Of a term that is over it is said since when; until then a late task is named, and the coming term otherwise. */
    private StaffNotice notice(Escalation escalation, LocalDate today) {
        CaseNumber number = escalation.caseNumber();
        String occasion = "supervisor-" + escalation.step() + "-" + today;
        LocalDate answerDue = registry.facts(number).answerDue();
        if (escalation.isAboutLetter()) {
            return new StaffNotice(Kind.TASK_REMINDER, number, occasion, causes.of(escalation));
        }
        if (answerDue != null
                && today.isAfter(answerDue)
                && answers.progressOf(number).issued() == null) {
            return new StaffNotice(Kind.TERM_PASSED_REMINDER, number, occasion, DATES.day(answerDue));
        }
        return escalation.isAboutTask()
                ? new StaffNotice(Kind.TASK_REMINDER, number, occasion, causes.of(escalation))
                : new StaffNotice(Kind.TERM_REMINDER, number, occasion);
    }
}
