package lt.atsakas.process.bodyquestion;

import static lt.atsakas.correspondence.StaffNotice.Kind.BODY_REPLIED;

import lt.atsakas.process.alarm.QuestionMail;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever handles the case hears that the body has replied, where somebody else has taken the reply down. */
@Component
class TellBodyReplied implements JavaDelegate {

    private final QuestionMail mail;

    TellBodyReplied(QuestionMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.send(BODY_REPLIED, Variables.inquiry(execution));
    }
}
