package lt.atsakas.process.extension;

import java.util.Set;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionId;
import lt.atsakas.process.form.Deputies;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Grants the extension, as the deputy of somebody absent if it is theirs, or refuses it with reasons. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.REASONS)
class ExtensionDecided implements TaskListener {

    private static final String GRANT = "grant";

    private final ExtensionDesk desk;
    private final Deputies deputies;

    ExtensionDecided(ExtensionDesk desk, Deputies deputies) {
        this.desk = desk;
        this.deputies = deputies;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        ExtensionId extension = Variables.extension(task);
        if (form.choice(Variables.DECISION, Set.of(GRANT, "refuse")).equals(GRANT)) {
            desk.grant(extension, form.completer(), deputies.inPlaceOf(form));
        } else {
            desk.refuse(extension, form.text(Variables.REASONS), form.completer());
        }
    }
}
