package lt.atsakas.process.bodyquestion;

import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to the body whose reply is not needed any more, if it has the question. */
@Component
@LeavesTheHouse
class TellBodyNeedless implements JavaDelegate {

    private final BodyQuestionDesk questions;

    TellBodyNeedless(BodyQuestionDesk questions) {
        this.questions = questions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        questions.tellNeedless(Variables.inquiry(execution));
    }
}
