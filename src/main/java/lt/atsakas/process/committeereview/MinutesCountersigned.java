package lt.atsakas.process.committeereview;

import lt.atsakas.committee.MinutesDesk;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The secretary signs the minutes after whoever presided, or takes them back to mend them. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.REMARKS)
class MinutesCountersigned implements TaskListener {

    private final SigningOfMinutes signing;
    private final MinutesDesk minutes;

    MinutesCountersigned(SigningOfMinutes signing, MinutesDesk minutes) {
        this.signing = signing;
        this.minutes = minutes;
    }

    @Override
    public void notify(DelegateTask task) {
        signing.complete(task, minutes::countersign);
    }
}
