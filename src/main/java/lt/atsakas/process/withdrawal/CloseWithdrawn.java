package lt.atsakas.process.withdrawal;

import lt.atsakas.process.model.ClosesCase;
import lt.atsakas.registry.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** No case closes withdrawn before its client was told, however the diagram leads here. */
@Component
@ClosesCase(Outcome.WITHDRAWN)
class CloseWithdrawn implements JavaDelegate {

    private final WithdrawnCases cases;

    CloseWithdrawn(WithdrawnCases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.close(Variables.caseNumber(execution));
    }
}
