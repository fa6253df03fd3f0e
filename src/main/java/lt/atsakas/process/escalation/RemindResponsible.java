package lt.atsakas.process.escalation;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.time.LocalDate;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.correspondence.StaffNotice.Kind;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.organisation.EmployeeId;
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
    private final OpenTasks openTasks;
    private final CauseWords causes;
    private final CaseRegistry registry;
    private final AnswerDesk answers;
    private final PostOffice postOffice;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RemindResponsible(
            Supervisors supervisors,
            OpenTasks openTasks,
            CauseWords causes,
            CaseRegistry registry,
            AnswerDesk answers,
            PostOffice postOffice,
            WorkingCalendar calendar,
            Clock clock) {
        this.supervisors = supervisors;
        this.openTasks = openTasks;
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
        supervisors
                .responsible(escalation)
                .forEach(waitedFor -> postOffice.notifyStaff(waitedFor, notice(escalation, waitedFor, today)));
        String followUp = calendar.plusWorkingDays(today, 1).toString();
        execution.setVariable(Escalation.Variables.FOLLOW_UP_ON, followUp);
    }

    /**
     * Of a term that is over it is said since when; until then a task of theirs that is late is named, and the coming term otherwise. Several
     * matters of one case that come to the same make one letter a day.
     */
    private StaffNotice notice(Escalation escalation, EmployeeId waitedFor, LocalDate today) {
        CaseNumber number = escalation.caseNumber();
        LocalDate answerDue = registry.facts(number).answerDue();
        if (escalation.isAboutLetter()) {
            return new StaffNotice(
                    Kind.TASK_REMINDER, number, occasion(escalation.step(), today), causes.of(escalation));
        }
        if (answerDue != null
                && today.isAfter(answerDue)
                && answers.progressOf(number).issued() == null) {
            return new StaffNotice(
                    Kind.TERM_PASSED_REMINDER, number, occasion(Escalation.ANSWER, today), DATES.day(answerDue));
        }
        Escalation late = escalation.isAboutTask()
                ? escalation
                : openTasks.lateWith(number, waitedFor).map(escalation::ofTask).orElse(escalation);
        String occasion = occasion(late.step(), today);
        return late.isAboutTask()
                ? new StaffNotice(Kind.TASK_REMINDER, number, occasion, causes.of(late))
                : new StaffNotice(Kind.TERM_REMINDER, number, occasion);
    }

    private static String occasion(String step, LocalDate today) {
        return "supervisor-" + step + "-" + today;
    }
}
