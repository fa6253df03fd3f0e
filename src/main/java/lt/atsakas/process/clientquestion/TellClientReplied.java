package lt.atsakas.process.clientquestion;

import static lt.atsakas.correspondence.StaffNotice.Kind.QUESTION_ANSWERED;

import lt.atsakas.process.alarm.QuestionMail;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever handles the case hears that the client has replied. */
@Component
class TellClientReplied implements JavaDelegate {

    private final QuestionMail mail;

    TellClientReplied(QuestionMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.send(QUESTION_ANSWERED, Variables.inquiry(execution));
    }
}
