package lt.atsakas.process.complaint;

import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.REASON)
class ImpartialityDeclared implements TaskListener {

    private static final String CONFLICT = "conflict";

    private final Impartiality impartiality;

    ImpartialityDeclared(Impartiality impartiality) {
        this.impartiality = impartiality;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of("noConflict", CONFLICT));
        if (decision.equals(CONFLICT)) {
            impartiality.declareConflict(form.caseNumber(), form.completer(), form.text(Variables.REASON));
        } else {
            impartiality.confirm(form.caseNumber(), form.completer());
        }
        form.passOn(Variables.OUTCOME, decision);
    }
}
