package lt.atsakas.process.complaint;

import lt.atsakas.process.model.ClosesCase;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** No case closes as answered at once when nobody wrote down what was answered, however the diagram leads here. */
@Component
@ClosesCase(Outcome.ANSWERED_AT_ONCE)
class CloseAnsweredAtOnce implements JavaDelegate {

    private final CaseRegistry registry;
    private final PublishedSpokenAnswers spoken;

    CloseAnsweredAtOnce(CaseRegistry registry, PublishedSpokenAnswers spoken) {
        this.registry = registry;
        this.spoken = spoken;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        if (!spoken.isAnsweredAtOnce(number.value())) {
            throw new NothingAnsweredAtOnce();
        }
        registry.close(number, Outcome.ANSWERED_AT_ONCE, Actor.system());
    }
}
