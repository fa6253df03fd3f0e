package lt.atsakas.process.admission;

import lt.atsakas.admission.ResumptionDesk;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to the client that the clock of the complaint runs on, and by when there is an answer. */
@Component
@LeavesTheHouse
class TellClockRuns implements JavaDelegate {

    private final ResumptionDesk resumptions;

    TellClockRuns(ResumptionDesk resumptions) {
        this.resumptions = resumptions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        resumptions.tell(Variables.caseNumber(execution));
    }
}
