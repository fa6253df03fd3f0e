package lt.atsakas.process.committeereview;

import java.util.Set;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The head of the unit decides how a case goes on that no committee could decide: without one, or with another try. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.REASON)
class CommitteeGivenUp implements TaskListener {

    private static final String WITHOUT = "goOnWithout";

    private final ReviewDesk reviews;

    CommitteeGivenUp(ReviewDesk reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of(WITHOUT, "tryAgain"));
        if (decision.equals(WITHOUT)) {
            reviews.abandon(Variables.review(task), form.text(Variables.REASON), form.completer());
        }
        form.passOn(Variables.OUTCOME, decision);
    }
}
