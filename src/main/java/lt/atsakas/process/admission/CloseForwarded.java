package lt.atsakas.process.admission;

import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.process.model.ClosesCase;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** No case closes as forwarded before the body has it and the client was told, nor while a part of it is left to the house, however the diagram leads here. */
@Component
@ClosesCase(Outcome.FORWARDED)
class CloseForwarded implements JavaDelegate {

    private final CaseRegistry registry;
    private final ForwardingDesk forwardings;

    CloseForwarded(CaseRegistry registry, ForwardingDesk forwardings) {
        this.registry = registry;
        this.forwardings = forwardings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        if (!forwardings.isDelivered(number) || !forwardings.isWhole(number)) {
            throw new NotForwardedYet();
        }
        registry.close(number, Outcome.FORWARDED, Actor.system());
    }
}
