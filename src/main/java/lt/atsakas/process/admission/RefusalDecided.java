package lt.atsakas.process.admission;

import java.util.Set;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.process.form.Deputies;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A second person approves that the complaint is left unexamined, or sends the proposal back. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.COMMENTS)
class RefusalDecided implements TaskListener {

    private static final String APPROVE = "approve";

    private final RefusalDesk refusals;
    private final Deputies deputies;

    RefusalDecided(RefusalDesk refusals, Deputies deputies) {
        this.refusals = refusals;
        this.deputies = deputies;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of(APPROVE, "return"));
        if (decision.equals(APPROVE)) {
            refusals.approve(form.caseNumber(), form.completer(), deputies.inPlaceOf(form));
        } else {
            refusals.sendBack(form.caseNumber(), form.text(Variables.COMMENTS), form.completer());
        }
        form.passOn(Variables.OUTCOME, decision);
    }
}
