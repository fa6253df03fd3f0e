package lt.atsakas.process.complaint;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.model.ClosesCase;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** No case closes with an undelivered answer, however the diagram leads here. */
@Component
@ClosesCase(Outcome.ANSWERED)
class CloseCase implements JavaDelegate {

    private final CaseRegistry registry;
    private final PostOffice postOffice;

    CloseCase(CaseRegistry registry, PostOffice postOffice) {
        this.registry = registry;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        if (!postOffice.isAnswerDelivered(number)) {
            throw new AnswerNotDelivered();
        }
        registry.close(number, Outcome.ANSWERED, Actor.system());
    }
}
