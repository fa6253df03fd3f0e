package lt.atsakas.process.correction;

import static lt.atsakas.correspondence.StaffNotice.Kind.CORRECTION_TO_APPROVE;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.WritesToPerformer;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever has to approve a correction gets a mail. */
@Component
class CorrectionApproverAsked implements TaskListener, WritesToPerformer {

    private static final String APPROVING = "userTask_approveCorrection";

    private final PostOffice postOffice;

    CorrectionApproverAsked(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
            postOffice.notifyStaff(
                    new EmployeeId(task.getAssignee()),
                    new StaffNotice(CORRECTION_TO_APPROVE, number, "correction-" + Variables.correction(task)));
        }
    }

    @Override
    public boolean writes(DelegateTask task) {
        return APPROVING.equals(task.getTaskDefinitionKey());
    }
}
