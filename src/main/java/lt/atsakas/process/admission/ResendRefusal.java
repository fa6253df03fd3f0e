package lt.atsakas.process.admission;

import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@LeavesTheHouse
class ResendRefusal implements JavaDelegate {

    private final RefusalDesk refusals;
    private final PostOffice postOffice;

    ResendRefusal(RefusalDesk refusals, PostOffice postOffice) {
        this.refusals = refusals;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        postOffice.sendAgain(number, refusals.occasionOf(number));
    }
}
