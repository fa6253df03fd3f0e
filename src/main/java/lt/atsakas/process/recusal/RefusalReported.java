package lt.atsakas.process.recusal;

import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The decider says when and how the ethics commission was told (interest law 11(9)). */
@Component
@TakesFields(needs = Variables.PROOF)
class RefusalReported implements TaskListener {

    private final RecusalDesk desk;

    RefusalReported(RecusalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        desk.report(Variables.recusal(task), form.text(Variables.PROOF), form.completer());
    }
}
