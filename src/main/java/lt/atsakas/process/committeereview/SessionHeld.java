package lt.atsakas.process.committeereview;

import java.util.Set;
import lt.atsakas.committee.MinutesDesk;
import lt.atsakas.committee.SessionChanges;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The secretary has entered the votes on the page of the case, or nobody could vote because too few had come. */
@Component
@TakesFields(needs = Variables.DECISION)
class SessionHeld implements TaskListener {

    private static final String HELD = "held";

    private final MinutesDesk minutes;
    private final SessionChanges changes;

    SessionHeld(MinutesDesk minutes, SessionChanges changes) {
        this.minutes = minutes;
        this.changes = changes;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of(HELD, "noQuorum"));
        if (decision.equals(HELD)) {
            minutes.putToSign(Variables.review(task));
        } else {
            changes.fail(Variables.review(task), form.completer());
        }
        form.passOn(Variables.OUTCOME, decision);
    }
}
