package lt.atsakas.process.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.TaskHands;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Passes a supervisor's turn to whoever has it while they are away, and back, as it stands: it does not begin anew. Who comes to it for
 * the first time has a full working day at least; who gets it back goes on with the time that is left.
 */
@Component
class EscalationTurn {

    private static final String NO_REACTION = "event_noReaction";

    private final TaskHands hands;
    private final Supervisors supervisors;
    private final CaseAccess access;
    private final OfferSuccessors successors;
    private final WorkingCalendar calendar;
    private final ManagementService management;
    private final Clock clock;

    EscalationTurn(
            TaskHands hands,
            Supervisors supervisors,
            CaseAccess access,
            OfferSuccessors successors,
            WorkingCalendar calendar,
            @Lazy ManagementService management,
            Clock clock) {
        this.hands = hands;
        this.supervisors = supervisors;
        this.access = access;
        this.successors = successors;
        this.calendar = calendar;
        this.management = management;
        this.clock = clock;
    }

    /** Whether the turn is another's now. */
    boolean pass(Task task) {
        String absent = task.getOwner();
        boolean moved = hands.passOn(task);
        if (moved) {
            hands.change(task, passed -> settle(passed, passed.getAssignee().equals(absent)));
        }
        return moved;
    }

    private void settle(DelegateTask task, boolean returned) {
        DelegateExecution execution = task.getExecution();
        Escalation escalation = Escalation.of(execution);
        EmployeeId recipient = new EmployeeId(task.getAssignee());
        execution.setVariable(Escalation.Variables.RECIPIENT, recipient.value());
        access.drawIn(escalation.caseNumber(), supervisors.principal(escalation, recipient));
        successors.notify(task);
        if (!returned) {
            leaveADay(task);
        }
    }

    private void leaveADay(DelegateTask task) {
        Instant dayLater = calendar.plusWorkingDays(clock.instant(), 1);
        if (task.getDueDate().toInstant().isBefore(dayLater)) {
            Date due = Date.from(dayLater);
            task.setDueDate(due);
            management
                    .createJobQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .activityId(NO_REACTION)
                    .list()
                    .forEach(timer -> management.setJobDuedate(timer.getId(), due));
        }
    }
}
