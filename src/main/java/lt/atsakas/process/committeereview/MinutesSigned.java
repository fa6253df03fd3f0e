package lt.atsakas.process.committeereview;

import java.util.Set;
import lt.atsakas.committee.MinutesDesk;
import lt.atsakas.committee.ReviewId;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever presided signs the minutes or gives them back to be mended. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.REMARKS)
class MinutesSigned implements TaskListener {

    private static final String SIGN = "sign";

    private final MinutesDesk minutes;

    MinutesSigned(MinutesDesk minutes) {
        this.minutes = minutes;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        ReviewId review = Variables.review(task);
        String decision = form.choice(Variables.DECISION, Set.of(SIGN, "return"));
        if (decision.equals(SIGN)) {
            minutes.sign(review, form.completer());
        } else {
            minutes.giveBack(review, form.text(Variables.REMARKS), form.completer());
        }
        form.passOn(Variables.OUTCOME, decision);
    }
}
