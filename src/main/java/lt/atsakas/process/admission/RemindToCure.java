package lt.atsakas.process.admission;

import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@LeavesTheHouse
class RemindToCure implements JavaDelegate {

    private final DeficiencyDesk deficiencies;

    RemindToCure(DeficiencyDesk deficiencies) {
        this.deficiencies = deficiencies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deficiencies.remind(Variables.caseNumber(execution));
    }
}
