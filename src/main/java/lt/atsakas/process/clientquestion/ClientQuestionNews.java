package lt.atsakas.process.clientquestion;

import static lt.atsakas.correspondence.StaffNotice.Kind.QUESTION_NOT_SENT;

import java.time.Clock;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.inquiry.ClientAsked;
import lt.atsakas.inquiry.ClientQuestionDesk;
import lt.atsakas.inquiry.ClientReplied;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.inquiry.InquiryNeedless;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a question to the client, lets it go on with what comes, and tells the registrars of a letter that could not be sent. */
@Component
class ClientQuestionNews {

    static final String PROCESS = "client-question";

    private final RuntimeService runtime;
    private final RoleHolders colleagues;
    private final EndOfTransaction end;
    private final Clock clock;

    ClientQuestionNews(@Lazy RuntimeService runtime, RoleHolders colleagues, EndOfTransaction end, Clock clock) {
        this.runtime = runtime;
        this.colleagues = colleagues;
        this.end = end;
        this.clock = clock;
    }

    @EventListener
    void on(ClientAsked asked) {
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, asked.number().value())
                .putValue(Variables.INQUIRY, asked.id().toString());
        end.run(() -> runtime.startProcessInstanceByKey(PROCESS, asked.number().value(), ids));
    }

    @EventListener
    void on(ClientReplied replied) {
        tell(replied.number(), replied.id(), Messages.CLIENT_REPLIED);
    }

    /** Where the letter has not left yet nobody waits for the message: the diagram looks itself. */
    @EventListener
    void on(InquiryNeedless needless) {
        tell(needless.number(), needless.id(), Messages.CLIENT_QUESTION_NEEDLESS);
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().startsWith(ClientQuestionDesk.OCCASION)) {
            String occasion = "question-not-sent-" + clock.instant();
            colleagues.tell(Role.REGISTRAR, new StaffNotice(QUESTION_NOT_SENT, stuck.caseNumber(), occasion));
        }
    }

    private void tell(CaseNumber number, InquiryId inquiry, String message) {
        end.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .processInstanceVariableEquals(Variables.INQUIRY, inquiry.toString())
                .correlateAll());
    }
}
