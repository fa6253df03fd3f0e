package lt.atsakas.process.admission;

import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.process.complaint.GuardOfTerm;
import lt.atsakas.process.escalation.Escalations;
import lt.atsakas.process.extension.ExtensionProcesses;
import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.process.proceedings.ProceedingsProcesses;
import lt.atsakas.process.suspension.SuspensionProcesses;
import lt.atsakas.process.withdrawal.WithdrawalProcesses;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the client that the complaint is left unexamined; of an answer that will not come nobody is asked any more. */
@Component
@LeavesTheHouse
class IssueRefusal implements JavaDelegate {

    private final RefusalDesk refusals;
    private final Escalations escalations;
    private final ExtensionProcesses extensions;
    private final WithdrawalProcesses withdrawals;
    private final SuspensionProcesses suspensions;
    private final ProceedingsProcesses proceedings;
    private final GuardOfTerm guard;

    IssueRefusal(
            RefusalDesk refusals,
            Escalations escalations,
            ExtensionProcesses extensions,
            WithdrawalProcesses withdrawals,
            SuspensionProcesses suspensions,
            ProceedingsProcesses proceedings,
            GuardOfTerm guard) {
        this.refusals = refusals;
        this.escalations = escalations;
        this.extensions = extensions;
        this.withdrawals = withdrawals;
        this.suspensions = suspensions;
        this.proceedings = proceedings;
        this.guard = guard;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        refusals.issue(number);
        escalations.answerIssued(number);
        extensions.answerIssued(number);
        withdrawals.answerIssued(number);
        suspensions.answerIssued(number);
        proceedings.refusalIssued(number);
        guard.needless(number);
    }
}
