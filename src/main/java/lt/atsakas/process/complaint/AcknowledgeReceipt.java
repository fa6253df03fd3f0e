package lt.atsakas.process.complaint;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.model.AtOnce;
import lt.atsakas.registry.AccessCode;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the transaction that registers the case: only there is the access code known, and only the letter keeps it. */
@Component
@AtOnce
class AcknowledgeReceipt implements JavaDelegate {

    private final PostOffice postOffice;

    AcknowledgeReceipt(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String code = (String) execution.getVariable(Variables.ACCESS_CODE);
        postOffice.acknowledge(Variables.caseNumber(execution), code == null ? null : new AccessCode(code));
    }
}
