package lt.atsakas.process.forwarding;

import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@LeavesTheHouse
class ResendForwarding implements JavaDelegate {

    private final ForwardingDesk forwardings;

    ResendForwarding(ForwardingDesk forwardings) {
        this.forwardings = forwardings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        forwardings.sendAgain(Variables.caseNumber(execution));
    }
}
