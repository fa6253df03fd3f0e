package lt.atsakas.process.committeereview;

import static lt.atsakas.correspondence.StaffNotice.Kind.COMMITTEE_TASK;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Writes to whoever has to do something for a committee's session: they may not look into Tasklist for weeks. */
@Component
class CommitteeTaskAssigned implements TaskListener {

    private final PostOffice postOffice;

    CommitteeTaskAssigned(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
            postOffice.notifyStaff(
                    new EmployeeId(task.getAssignee()),
                    new StaffNotice(COMMITTEE_TASK, number, "committee-" + task.getId(), task.getName()));
        }
    }
}
