package lt.atsakas.process.extension;

import static lt.atsakas.correspondence.StaffNotice.Kind.EXTENSION_TO_DECIDE;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.WritesToPerformer;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever has to decide is noted and gets a mail. */
@Component
class ExtensionDeciderAsked implements TaskListener, WritesToPerformer {

    private static final String DECIDING = "userTask_decideExtension";

    private final ExtensionDesk desk;
    private final PostOffice postOffice;

    ExtensionDeciderAsked(ExtensionDesk desk, PostOffice postOffice) {
        this.desk = desk;
        this.postOffice = postOffice;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() == null) {
            return;
        }
        ExtensionId extension = Variables.extension(task);
        EmployeeId asked = new EmployeeId(task.getAssignee());
        desk.putBefore(extension, asked);
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        postOffice.notifyStaff(asked, new StaffNotice(EXTENSION_TO_DECIDE, number, "extension-" + extension));
    }

    @Override
    public boolean writes(DelegateTask task) {
        return DECIDING.equals(task.getTaskDefinitionKey());
    }
}
