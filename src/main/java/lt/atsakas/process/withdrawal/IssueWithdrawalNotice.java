package lt.atsakas.process.withdrawal;

import lt.atsakas.process.extension.ExtensionProcesses;
import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.withdrawal.WithdrawalDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the client that the case is over; there is no answer that could be put off. */
@Component
@LeavesTheHouse
class IssueWithdrawalNotice implements JavaDelegate {

    private final WithdrawalDesk desk;
    private final ExtensionProcesses extensions;

    IssueWithdrawalNotice(WithdrawalDesk desk, ExtensionProcesses extensions) {
        this.desk = desk;
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        desk.tellOfEnd(number);
        extensions.answerIssued(number);
    }
}
