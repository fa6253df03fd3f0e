package lt.atsakas.process.complaint;

import lt.atsakas.assignment.Bar;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.process.escalation.Escalations;
import lt.atsakas.process.extension.ExtensionProcesses;
import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.process.proceedings.ProceedingsProcesses;
import lt.atsakas.process.suspension.SuspensionProcesses;
import lt.atsakas.process.withdrawal.WithdrawalProcesses;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@LeavesTheHouse
class IssueAnswer implements JavaDelegate {

    private final CaseHold hold;
    private final AnswerDesk answers;
    private final Bar bar;
    private final Escalations escalations;
    private final ExtensionProcesses extensions;
    private final WithdrawalProcesses withdrawals;
    private final SuspensionProcesses suspensions;
    private final ProceedingsProcesses proceedings;
    private final GuardOfTerm guard;

    IssueAnswer(
            CaseHold hold,
            AnswerDesk answers,
            Bar bar,
            Escalations escalations,
            ExtensionProcesses extensions,
            WithdrawalProcesses withdrawals,
            SuspensionProcesses suspensions,
            ProceedingsProcesses proceedings,
            GuardOfTerm guard) {
        this.hold = hold;
        this.answers = answers;
        this.bar = bar;
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
        hold.take(number);
        answers.issue(number, bar.barred(number));
        escalations.answerIssued(number);
        extensions.answerIssued(number);
        withdrawals.answerIssued(number);
        suspensions.answerIssued(number);
        proceedings.answerIssued(number);
        guard.needless(number);
    }
}
