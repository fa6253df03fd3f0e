package lt.atsakas.process.recusal;

import static lt.atsakas.correspondence.StaffNotice.Kind.RECUSAL_TO_DECIDE;

import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalId;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.WritesToPerformer;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever gets a task of a recusal reads whom it is about and may see the case as long as they have it; who is to decide gets a mail. */
@Component
class DeciderAsked implements TaskListener, WritesToPerformer {

    private static final String DECIDING = "userTask_decideRecusal";

    private final RecusalDesk desk;
    private final MatterOfRecusal matter;
    private final PostOffice postOffice;

    DeciderAsked(RecusalDesk desk, MatterOfRecusal matter, PostOffice postOffice) {
        this.desk = desk;
        this.matter = matter;
        this.postOffice = postOffice;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() == null) {
            return;
        }
        matter.show(task);
        RecusalId recusal = Variables.recusal(task);
        EmployeeId asked = new EmployeeId(task.getAssignee());
        desk.putBefore(recusal, asked);
        if (desk.card(recusal).isOpen()) {
            CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
            postOffice.notifyStaff(asked, new StaffNotice(RECUSAL_TO_DECIDE, number, "recusal-" + recusal));
        }
    }

    @Override
    public boolean writes(DelegateTask task) {
        return DECIDING.equals(task.getTaskDefinitionKey()) && task.getAssignee() != null;
    }
}
