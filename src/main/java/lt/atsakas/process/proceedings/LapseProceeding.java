package lt.atsakas.process.proceedings;

import lt.atsakas.proceedings.ProceedingDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody decided before the answer, or what stands for it, was issued. */
@Component
class LapseProceeding implements JavaDelegate {

    private final ProceedingDecisions decisions;

    LapseProceeding(ProceedingDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.lapse(Variables.proceeding(execution));
    }
}
