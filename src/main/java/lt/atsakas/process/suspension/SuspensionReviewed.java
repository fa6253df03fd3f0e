package lt.atsakas.process.suspension;

import java.util.Set;
import lt.atsakas.process.form.Deputies;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.suspension.SuspensionDesk;
import lt.atsakas.suspension.SuspensionId;
import lt.atsakas.suspension.SuspensionRequest;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Lets the examination go on, or the suspension last until another day for a reason that the client will read. */
@Component
@TakesFields(
        needs = Variables.DECISION,
        accepts = {Variables.EXPLANATION, Variables.REVIEW_ON})
class SuspensionReviewed implements TaskListener {

    private static final String PROLONG = "prolong";

    private final SuspensionDesk desk;
    private final Deputies deputies;

    SuspensionReviewed(SuspensionDesk desk, Deputies deputies) {
        this.desk = desk;
        this.deputies = deputies;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        SuspensionId suspension = Variables.suspension(task);
        if (form.choice(Variables.DECISION, Set.of("resume", PROLONG)).equals(PROLONG)) {
            desk.prolong(suspension, prolonged(form, suspension), deputies.inPlaceOf(form));
        } else {
            desk.resume(suspension, form.completer(), deputies.inPlaceOf(form));
        }
    }

    private SuspensionRequest prolonged(TaskForm form, SuspensionId suspension) {
        return new SuspensionRequest(
                form.caseNumber(),
                desk.card(suspension).reason(),
                form.text(Variables.EXPLANATION),
                SuspensionRequest.day(form.text(Variables.REVIEW_ON)),
                form.completer());
    }
}
