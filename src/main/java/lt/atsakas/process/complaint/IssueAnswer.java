package lt.atsakas.process.complaint;

import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.process.escalation.Escalations;
import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@LeavesTheHouse
class IssueAnswer implements JavaDelegate {

    private final AnswerDesk answers;
    private final Escalations escalations;

    IssueAnswer(AnswerDesk answers, Escalations escalations) {
        this.answers = answers;
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        answers.issue(number);
        escalations.answerIssued(number);
    }
}
