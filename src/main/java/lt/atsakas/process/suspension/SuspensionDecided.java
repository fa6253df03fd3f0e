package lt.atsakas.process.suspension;

import java.util.Set;
import lt.atsakas.process.form.Deputies;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.suspension.SuspensionDesk;
import lt.atsakas.suspension.SuspensionId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Suspends the examination, or lets it go on with reasons for whoever asked. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.REASONS)
class SuspensionDecided implements TaskListener {

    private static final String SUSPEND = "suspend";

    private final SuspensionDesk desk;
    private final Deputies deputies;

    SuspensionDecided(SuspensionDesk desk, Deputies deputies) {
        this.desk = desk;
        this.deputies = deputies;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        SuspensionId suspension = Variables.suspension(task);
        if (form.choice(Variables.DECISION, Set.of(SUSPEND, "refuse")).equals(SUSPEND)) {
            desk.grant(suspension, form.completer(), deputies.inPlaceOf(form));
        } else {
            desk.refuse(suspension, form.text(Variables.REASONS), form.completer());
        }
    }
}
