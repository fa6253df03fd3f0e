package lt.atsakas.process.clientquestion;

import static lt.atsakas.correspondence.StaffNotice.Kind.QUESTION_UNANSWERED;

import lt.atsakas.inquiry.ClientQuestionDesk;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.process.alarm.QuestionMail;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The day has passed: the client is asked once more, and whoever handles the case hears that the reply is missing. */
@Component
@LeavesTheHouse
class ChaseClient implements JavaDelegate {

    private final ClientQuestionDesk questions;
    private final QuestionMail mail;

    ChaseClient(ClientQuestionDesk questions, QuestionMail mail) {
        this.questions = questions;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InquiryId late = Variables.inquiry(execution);
        if (questions.chase(late)) {
            mail.send(QUESTION_UNANSWERED, late);
        }
    }
}
