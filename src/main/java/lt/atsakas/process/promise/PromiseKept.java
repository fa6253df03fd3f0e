package lt.atsakas.process.promise;

import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.sequel.PromiseDesk;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever kept the promise says what was done. */
@Component
@TakesFields(needs = Variables.NOTE)
class PromiseKept implements TaskListener {

    private final PromiseDesk desk;

    PromiseKept(PromiseDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        desk.keep(Variables.promise(task), form.text(Variables.NOTE), form.completer());
    }
}
