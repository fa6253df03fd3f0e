package lt.atsakas.process.complaint;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

@Component
@TakesFields(needs = Variables.HANDLER)
class HandlerAssigned implements TaskListener {

    private final AssignmentDesk assignment;

    HandlerAssigned(AssignmentDesk assignment) {
        this.assignment = assignment;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        EmployeeId handler = new EmployeeId(form.text(Variables.HANDLER));
        assignment.assign(form.caseNumber(), handler, form.completer());
    }
}
