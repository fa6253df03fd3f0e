package lt.atsakas.process.complaint;

import static lt.atsakas.correspondence.StaffNotice.Kind.TASK_ASSIGNED;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.escalation.Escalations;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Makes the chosen employee the handler and writes to them, unless they chose themselves or are away: then their deputy hears of the task. */
@Component
@TakesFields(needs = Variables.HANDLER, accepts = Variables.REASON)
class HandlerAssigned implements TaskListener {

    private final AssignmentDesk assignment;
    private final Attendance attendance;
    private final PostOffice postOffice;
    private final Escalations escalations;

    HandlerAssigned(AssignmentDesk assignment, Attendance attendance, PostOffice postOffice, Escalations escalations) {
        this.assignment = assignment;
        this.attendance = attendance;
        this.postOffice = postOffice;
        this.escalations = escalations;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        EmployeeId handler = new EmployeeId(form.text(Variables.HANDLER));
        assignment.assign(
                form.caseNumber(), handler, form.optionalText(Variables.REASON).orElse(""), form.completer());
        escalations.offerAnew(form.caseNumber());
        if (!handler.equals(form.completer()) && !attendance.isAway(handler)) {
            postOffice.notifyStaff(
                    handler, new StaffNotice(TASK_ASSIGNED, form.caseNumber(), "assigned-" + task.getId()));
        }
    }
}
