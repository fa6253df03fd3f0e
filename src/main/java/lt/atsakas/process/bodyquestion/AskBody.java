package lt.atsakas.process.bodyquestion;

import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to the body what the handler asks, and until when. */
@Component
@LeavesTheHouse
class AskBody implements JavaDelegate {

    private final BodyQuestionDesk questions;

    AskBody(BodyQuestionDesk questions) {
        this.questions = questions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        questions.issue(Variables.inquiry(execution));
    }
}
