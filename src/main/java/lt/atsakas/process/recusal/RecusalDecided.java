package lt.atsakas.process.recusal;

import java.util.Set;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalId;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A refusal gives its reasons; they go into the decision, and the letter repeats them. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.REASONS)
class RecusalDecided implements TaskListener {

    private static final String UPHOLD = "uphold";

    private final RecusalDesk desk;

    RecusalDecided(RecusalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        RecusalId recusal = Variables.recusal(task);
        if (form.choice(Variables.DECISION, Set.of(UPHOLD, "refuse")).equals(UPHOLD)) {
            desk.uphold(recusal, form.completer());
        } else {
            desk.refuse(recusal, form.text(Variables.REASONS), form.completer());
        }
    }
}
