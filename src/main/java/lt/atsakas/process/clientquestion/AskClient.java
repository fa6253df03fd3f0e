package lt.atsakas.process.clientquestion;

import lt.atsakas.inquiry.ClientQuestionDesk;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to the client what the handler asks, and until when. */
@Component
@LeavesTheHouse
class AskClient implements JavaDelegate {

    private final ClientQuestionDesk questions;

    AskClient(ClientQuestionDesk questions) {
        this.questions = questions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        questions.issue(Variables.inquiry(execution));
    }
}
