package lt.atsakas.process.admission;

import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.process.complaint.GuardOfTerm;
import lt.atsakas.process.extension.ExtensionProcesses;
import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.process.withdrawal.WithdrawalProcesses;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to the competent body and to the client; where all of the complaint goes, nobody is asked any more of an answer that will not come. */
@Component
@LeavesTheHouse
class SendForwarding implements JavaDelegate {

    private final ForwardingDesk forwardings;
    private final ExtensionProcesses extensions;
    private final WithdrawalProcesses withdrawals;
    private final GuardOfTerm guard;

    SendForwarding(
            ForwardingDesk forwardings,
            ExtensionProcesses extensions,
            WithdrawalProcesses withdrawals,
            GuardOfTerm guard) {
        this.forwardings = forwardings;
        this.extensions = extensions;
        this.withdrawals = withdrawals;
        this.guard = guard;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        forwardings.issue(number);
        if (forwardings.isWhole(number)) {
            extensions.answerIssued(number);
            withdrawals.answerIssued(number);
            guard.needless(number);
        }
    }
}
