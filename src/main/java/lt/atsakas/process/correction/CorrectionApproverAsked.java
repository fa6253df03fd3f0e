package lt.atsakas.process.correction;

import static lt.atsakas.correspondence.StaffNotice.Kind.CORRECTION_TO_APPROVE;

import lt.atsakas.process.task.TurnMail;
import lt.atsakas.process.task.WritesToPerformer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever has to approve a correction gets a mail. */
@Component
class CorrectionApproverAsked implements TaskListener, WritesToPerformer {

    private static final String APPROVING = "userTask_approveCorrection";

    private final TurnMail mail;

    CorrectionApproverAsked(TurnMail mail) {
        this.mail = mail;
    }

    @Override
    public void notify(DelegateTask task) {
        mail.tell(task, CORRECTION_TO_APPROVE, "correction-" + Variables.correction(task));
    }

    @Override
    public boolean writes(DelegateTask task) {
        return APPROVING.equals(task.getTaskDefinitionKey());
    }
}
