package lt.atsakas.process.withdrawal;

import java.util.Set;
import lt.atsakas.process.form.Deputies;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.withdrawal.WithdrawalDesk;
import lt.atsakas.withdrawal.WithdrawalId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Ends the case as its client wishes, or lets it go on with reasons that the client will read. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.REASONS)
class WithdrawalDecided implements TaskListener {

    private static final String CONFIRM = "confirm";

    private final WithdrawalDesk desk;
    private final Deputies deputies;

    WithdrawalDecided(WithdrawalDesk desk, Deputies deputies) {
        this.desk = desk;
        this.deputies = deputies;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        WithdrawalId withdrawal = Variables.withdrawal(task);
        if (form.choice(Variables.DECISION, Set.of(CONFIRM, "continue")).equals(CONFIRM)) {
            desk.confirm(withdrawal, form.completer(), deputies.inPlaceOf(form));
        } else {
            desk.goOn(withdrawal, form.text(Variables.REASONS), form.completer(), deputies.inPlaceOf(form));
        }
    }
}
