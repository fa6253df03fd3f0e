package lt.atsakas.process.escalation;

import java.time.Clock;
import java.time.LocalDate;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.shared.Vilnius;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to everybody whom the case waits for; the supervisor is asked again on the next working day. */
@Component
class RemindResponsible implements JavaDelegate {

    private final Supervisors supervisors;
    private final PostOffice postOffice;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RemindResponsible(Supervisors supervisors, PostOffice postOffice, WorkingCalendar calendar, Clock clock) {
        this.supervisors = supervisors;
        this.postOffice = postOffice;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Escalation escalation = Escalation.of(execution);
        LocalDate today = Vilnius.dayOf(clock.instant());
        String occasion = "supervisor-" + escalation.step() + "-" + today;
        StaffNotice notice = new StaffNotice(StaffNotice.Kind.TERM_REMINDER, escalation.caseNumber(), occasion);
        supervisors.responsible(escalation).forEach(waitedFor -> postOffice.notifyStaff(waitedFor, notice));
        String followUp = calendar.plusWorkingDays(today, 1).toString();
        execution.setVariable(Escalation.Variables.FOLLOW_UP_ON, followUp);
    }
}
