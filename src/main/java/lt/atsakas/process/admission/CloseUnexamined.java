package lt.atsakas.process.admission;

import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.process.model.ClosesCase;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** No case closes unexamined before the client was told why, however the diagram leads here. */
@Component
@ClosesCase(Outcome.LEFT_UNEXAMINED)
class CloseUnexamined implements JavaDelegate {

    private final CaseRegistry registry;
    private final RefusalDesk refusals;

    CloseUnexamined(CaseRegistry registry, RefusalDesk refusals) {
        this.registry = registry;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        if (!refusals.isDelivered(number)) {
            throw new RefusalNotDelivered();
        }
        registry.close(number, Outcome.LEFT_UNEXAMINED, Actor.system());
    }
}
