package lt.atsakas.process.committeereview;

import lt.atsakas.committee.MinutesDesk;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever presided signs the minutes or gives them back to be mended. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.REMARKS)
class MinutesSigned implements TaskListener {

    private final SigningOfMinutes signing;
    private final MinutesDesk minutes;

    MinutesSigned(SigningOfMinutes signing, MinutesDesk minutes) {
        this.signing = signing;
        this.minutes = minutes;
    }

    @Override
    public void notify(DelegateTask task) {
        signing.complete(task, minutes::sign);
    }
}
