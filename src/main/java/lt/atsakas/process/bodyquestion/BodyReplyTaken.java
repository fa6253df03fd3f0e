package lt.atsakas.process.bodyquestion;

import java.util.List;
import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever handles the case takes down in Tasklist what the body replied; documents come by the page of the question. */
@Component
@TakesFields(needs = Variables.REPLY)
class BodyReplyTaken implements TaskListener {

    private final BodyQuestionDesk questions;

    BodyReplyTaken(BodyQuestionDesk questions) {
        this.questions = questions;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        questions.take(Variables.inquiry(task), form.text(Variables.REPLY), List.of(), form.completer());
    }
}
