package lt.atsakas.process.promise;

import static lt.atsakas.correspondence.StaffNotice.Kind.PROMISE_TO_KEEP;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.WritesToPerformer;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever has to keep a promise gets a mail. */
@Component
class KeeperAsked implements TaskListener, WritesToPerformer {

    private static final String KEEPING = "userTask_keepPromise";

    private final PostOffice postOffice;

    KeeperAsked(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
            postOffice.notifyStaff(
                    new EmployeeId(task.getAssignee()),
                    new StaffNotice(PROMISE_TO_KEEP, number, "promise-" + Variables.promise(task)));
        }
    }

    @Override
    public boolean writes(DelegateTask task) {
        return KEEPING.equals(task.getTaskDefinitionKey());
    }
}
