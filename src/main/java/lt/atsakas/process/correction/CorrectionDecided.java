package lt.atsakas.process.correction;

import java.util.Set;
import lt.atsakas.process.form.Deputies;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.sequel.CorrectionDesk;
import lt.atsakas.sequel.CorrectionId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Approves the correction with the word that the substance is unchanged, or sends it back with comments. */
@Component
@TakesFields(
        needs = {Variables.DECISION, Variables.SUBSTANCE},
        accepts = Variables.COMMENTS)
class CorrectionDecided implements TaskListener {

    private static final String APPROVE = "approve";
    private static final String UNCHANGED = "unchanged";

    private final CorrectionDesk desk;
    private final Deputies deputies;

    CorrectionDecided(CorrectionDesk desk, Deputies deputies) {
        this.desk = desk;
        this.deputies = deputies;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        CorrectionId correction = Variables.correction(task);
        if (form.choice(Variables.DECISION, Set.of(APPROVE, "return")).equals(APPROVE)) {
            boolean unchanged = form.choice(Variables.SUBSTANCE, Set.of(UNCHANGED, "changed"))
                    .equals(UNCHANGED);
            desk.approve(correction, unchanged, form.completer(), deputies.inPlaceOf(form));
        } else {
            desk.sendBack(correction, form.text(Variables.COMMENTS), form.completer());
        }
    }
}
