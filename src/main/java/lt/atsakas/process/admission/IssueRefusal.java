package lt.atsakas.process.admission;

import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@LeavesTheHouse
class IssueRefusal implements JavaDelegate {

    private final RefusalDesk refusals;

    IssueRefusal(RefusalDesk refusals) {
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        refusals.issue(Variables.caseNumber(execution));
    }
}
