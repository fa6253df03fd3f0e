package lt.atsakas.process.escalation;

import java.time.Clock;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.shared.Vilnius;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Writes again to the supervisor above whom nobody stands; the task is the one they have. A case with several causes makes
 * one letter a day.
 */
@Component
class RemindLastSupervisor implements JavaDelegate {

    private final Supervisors supervisors;
    private final CauseWords causes;
    private final PostOffice postOffice;
    private final Clock clock;

    RemindLastSupervisor(Supervisors supervisors, CauseWords causes, PostOffice postOffice, Clock clock) {
        this.supervisors = supervisors;
        this.causes = causes;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Escalation escalation = Escalation.of(execution);
        String occasion = "again-" + Vilnius.dayOf(clock.instant());
        postOffice.notifyStaff(
                supervisors.recipient(escalation),
                new StaffNotice(
                        StaffNotice.Kind.ESCALATION_REMINDER,
                        escalation.caseNumber(),
                        occasion,
                        causes.of(escalation)));
        int before = (Integer) execution.getVariable(Escalation.Variables.REMINDERS);
        execution.setVariable(Escalation.Variables.REMINDERS, before + 1);
    }
}
