package lt.atsakas.process.suspension;

import static lt.atsakas.correspondence.StaffNotice.Kind.SUSPENSION_TO_DECIDE;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.WritesToPerformer;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.suspension.SuspensionDesk;
import lt.atsakas.suspension.SuspensionId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever has to decide is noted and gets a mail. */
@Component
class SuspensionDeciderAsked implements TaskListener, WritesToPerformer {

    private static final String DECIDING = "userTask_decideSuspension";

    private final SuspensionDesk desk;
    private final PostOffice postOffice;

    SuspensionDeciderAsked(SuspensionDesk desk, PostOffice postOffice) {
        this.desk = desk;
        this.postOffice = postOffice;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() == null) {
            return;
        }
        SuspensionId suspension = Variables.suspension(task);
        EmployeeId asked = new EmployeeId(task.getAssignee());
        desk.putBefore(suspension, asked);
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        postOffice.notifyStaff(asked, new StaffNotice(SUSPENSION_TO_DECIDE, number, "suspension-" + suspension));
    }

    @Override
    public boolean writes(DelegateTask task) {
        return DECIDING.equals(task.getTaskDefinitionKey());
    }
}
