package lt.atsakas.process.complaint;

import java.util.Set;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.COMMENTS)
class AnswerDecided implements TaskListener {

    private static final String APPROVE = "approve";

    private final AnswerDesk answers;

    AnswerDecided(AnswerDesk answers) {
        this.answers = answers;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of(APPROVE, "return"));
        if (decision.equals(APPROVE)) {
            answers.approve(form.caseNumber(), form.completer());
        } else {
            answers.returnForRework(form.caseNumber(), form.text(Variables.COMMENTS), form.completer());
        }
        form.passOn(Variables.OUTCOME, decision);
    }
}
