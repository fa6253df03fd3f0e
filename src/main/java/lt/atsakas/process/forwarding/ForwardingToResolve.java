package lt.atsakas.process.forwarding;

import static lt.atsakas.correspondence.StaffNotice.Kind.FORWARDING_NOT_SENT;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Writes to whoever has to look after letters that have not left: the law's days are few. */
@Component
class ForwardingToResolve implements TaskListener {

    private final PostOffice postOffice;

    ForwardingToResolve(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        postOffice.notifyStaff(
                new EmployeeId(task.getAssignee()),
                new StaffNotice(FORWARDING_NOT_SENT, number, "forwarding-" + task.getId()));
    }
}
