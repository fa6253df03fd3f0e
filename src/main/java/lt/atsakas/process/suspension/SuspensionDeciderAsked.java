package lt.atsakas.process.suspension;

import static lt.atsakas.correspondence.StaffNotice.Kind.SUSPENSION_TO_DECIDE;

import lt.atsakas.process.task.TurnMail;
import lt.atsakas.process.task.WritesToPerformer;
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
    private final TurnMail mail;

    SuspensionDeciderAsked(SuspensionDesk desk, TurnMail mail) {
        this.desk = desk;
        this.mail = mail;
    }

    @Override
    public void notify(DelegateTask task) {
        SuspensionId suspension = Variables.suspension(task);
        mail.tell(task, SUSPENSION_TO_DECIDE, "suspension-" + suspension, asked -> desk.putBefore(suspension, asked));
    }

    @Override
    public boolean writes(DelegateTask task) {
        return DECIDING.equals(task.getTaskDefinitionKey());
    }
}
