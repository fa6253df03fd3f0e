package lt.atsakas.process.committeereview;

import lt.atsakas.committee.Hearing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CallAlternates implements JavaDelegate {

    private final Hearing hearing;

    CallAlternates(Hearing hearing) {
        this.hearing = hearing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearing.callAlternates(Variables.review(execution));
    }
}
