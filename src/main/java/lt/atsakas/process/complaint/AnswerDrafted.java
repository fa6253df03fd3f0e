package lt.atsakas.process.complaint;

import lt.atsakas.assignment.Impartiality;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** An answer with a part missing stays on the handler's desk. */
@Component
@TakesFields
class AnswerDrafted implements TaskListener {

    private final Impartiality impartiality;
    private final AnswerDesk answers;

    AnswerDrafted(Impartiality impartiality, AnswerDesk answers) {
        this.impartiality = impartiality;
        this.answers = answers;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        impartiality.requireConfirmed(form.caseNumber(), form.completer());
        answers.submitForApproval(form.caseNumber(), form.completer());
    }
}
