package lt.atsakas.process.bodyquestion;

import static lt.atsakas.correspondence.StaffNotice.Kind.BODY_LATE;

import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.process.alarm.QuestionMail;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The day has passed: the body is asked once more, and whoever handles the case hears that the reply is missing. */
@Component
@LeavesTheHouse
class ChaseBody implements JavaDelegate {

    private final BodyQuestionDesk questions;
    private final QuestionMail mail;

    ChaseBody(BodyQuestionDesk questions, QuestionMail mail) {
        this.questions = questions;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InquiryId late = Variables.inquiry(execution);
        if (questions.chase(late)) {
            mail.send(BODY_LATE, late);
        }
    }
}
