package lt.atsakas.process.complaint;

import static lt.atsakas.correspondence.StaffNotice.Kind.TERM_TO_GUARD;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.WritesToPerformer;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The supervisor who has to decide about the term gets a mail. */
@Component
class GuardCalled implements TaskListener, WritesToPerformer {

    private static final String GUARD = "userTask_guardTerm";

    private final PostOffice postOffice;

    GuardCalled(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
            postOffice.notifyStaff(
                    new EmployeeId(task.getAssignee()),
                    new StaffNotice(TERM_TO_GUARD, number, "guard-" + task.getId()));
        }
    }

    @Override
    public boolean writes(DelegateTask task) {
        return GUARD.equals(task.getTaskDefinitionKey());
    }
}
