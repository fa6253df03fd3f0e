package lt.atsakas.process.promise;

import static lt.atsakas.correspondence.StaffNotice.Kind.PROMISE_TO_KEEP;

import lt.atsakas.process.task.TurnMail;
import lt.atsakas.process.task.WritesToPerformer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever has to keep a promise gets a mail. */
@Component
class KeeperAsked implements TaskListener, WritesToPerformer {

    private static final String KEEPING = "userTask_keepPromise";

    private final TurnMail mail;

    KeeperAsked(TurnMail mail) {
        this.mail = mail;
    }

    @Override
    public void notify(DelegateTask task) {
        mail.tell(task, PROMISE_TO_KEEP, "promise-" + Variables.promise(task));
    }

    @Override
    public boolean writes(DelegateTask task) {
        return KEEPING.equals(task.getTaskDefinitionKey());
    }
}
