package lt.atsakas.process.proceedings;

import static lt.atsakas.correspondence.StaffNotice.Kind.PROCEEDING_TO_DECIDE;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.proceedings.ProceedingDecisions;
import lt.atsakas.proceedings.ProceedingId;
import lt.atsakas.process.task.WritesToPerformer;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever has to decide is noted and gets a mail. */
@Component
class ProceedingDeciderAsked implements TaskListener, WritesToPerformer {

    private static final String DECIDING = "userTask_decideProceedings";

    private final ProceedingDecisions decisions;
    private final PostOffice postOffice;

    ProceedingDeciderAsked(ProceedingDecisions decisions, PostOffice postOffice) {
        this.decisions = decisions;
        this.postOffice = postOffice;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() == null) {
            return;
        }
        ProceedingId proceeding = Variables.proceeding(task);
        EmployeeId asked = new EmployeeId(task.getAssignee());
        decisions.putBefore(proceeding, asked);
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        postOffice.notifyStaff(asked, new StaffNotice(PROCEEDING_TO_DECIDE, number, "proceeding-" + proceeding));
    }

    @Override
    public boolean writes(DelegateTask task) {
        return DECIDING.equals(task.getTaskDefinitionKey());
    }
}
