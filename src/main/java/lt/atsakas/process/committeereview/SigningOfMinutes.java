package lt.atsakas.process.committeereview;

import java.util.Set;
import java.util.function.BiConsumer;
import lt.atsakas.committee.MinutesDesk;
import lt.atsakas.committee.ReviewId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.form.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Takes either signature under minutes, or gives them back to be mended. */
@Component
class SigningOfMinutes {

    private static final String SIGN = "sign";

    private final MinutesDesk minutes;

    SigningOfMinutes(MinutesDesk minutes) {
        this.minutes = minutes;
    }

    void complete(DelegateTask task, BiConsumer<ReviewId, EmployeeId> sign) {
        TaskForm form = TaskForm.of(task);
        ReviewId review = Variables.review(task);
        String decision = form.choice(Variables.DECISION, Set.of(SIGN, "return"));
        if (decision.equals(SIGN)) {
            sign.accept(review, form.completer());
        } else {
            minutes.giveBack(review, form.text(Variables.REMARKS), form.completer());
        }
        form.passOn(Variables.OUTCOME, decision);
    }
}
