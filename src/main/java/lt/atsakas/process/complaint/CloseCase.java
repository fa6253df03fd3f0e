package lt.atsakas.process.complaint;

import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseCase implements JavaDelegate {

    private final CaseRegistry registry;

    CloseCase(CaseRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registry.close(Variables.caseNumber(execution), Outcome.ANSWERED, Actor.system());
    }
}
