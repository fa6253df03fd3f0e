package lt.atsakas.process.extension;

import static lt.atsakas.correspondence.StaffNotice.Kind.EXTENSION_TO_DECIDE;

import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionId;
import lt.atsakas.process.task.TurnMail;
import lt.atsakas.process.task.WritesToPerformer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever has to decide is noted and gets a mail. */
@Component
class ExtensionDeciderAsked implements TaskListener, WritesToPerformer {

    private static final String DECIDING = "userTask_decideExtension";

    private final ExtensionDesk desk;
    private final TurnMail mail;

    ExtensionDeciderAsked(ExtensionDesk desk, TurnMail mail) {
        this.desk = desk;
        this.mail = mail;
    }

    @Override
    public void notify(DelegateTask task) {
        ExtensionId extension = Variables.extension(task);
        mail.tell(task, EXTENSION_TO_DECIDE, "extension-" + extension, asked -> desk.putBefore(extension, asked));
    }

    @Override
    public boolean writes(DelegateTask task) {
        return DECIDING.equals(task.getTaskDefinitionKey());
    }
}
