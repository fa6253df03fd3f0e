package lt.atsakas.process.complaint;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@LeavesTheHouse
class ResendAnswer implements JavaDelegate {

    private final PostOffice postOffice;

    ResendAnswer(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        postOffice.sendAgain(Variables.caseNumber(execution), PostOffice.ANSWER);
    }
}
