package lt.atsakas.process.bodyquestion;

import static lt.atsakas.correspondence.StaffNotice.Kind.BODY_NOT_REACHED;

import java.time.Clock;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.inquiry.BodyAsked;
import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.inquiry.BodyReplied;
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

/** Starts a question to a body, lets it go on with what comes, and tells the registrars of a letter that could not be sent. */
@Component
class BodyQuestionNews {

    static final String PROCESS = "body-question";

    private final RuntimeService runtime;
    private final RoleHolders colleagues;
    private final EndOfTransaction end;
    private final Clock clock;

    BodyQuestionNews(@Lazy RuntimeService runtime, RoleHolders colleagues, EndOfTransaction end, Clock clock) {
        this.runtime = runtime;
        this.colleagues = colleagues;
        this.end = end;
        this.clock = clock;
    }

    @EventListener
    void on(BodyAsked asked) {
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, asked.number().value())
                .putValue(Variables.INQUIRY, asked.id().toString());
        end.run(() -> runtime.startProcessInstanceByKey(PROCESS, asked.number().value(), ids));
    }

    /** Where the task itself is completed nobody waits for the message any more. */
    @EventListener
    void on(BodyReplied replied) {
        tell(replied.number(), replied.id(), Messages.BODY_REPLIED);
    }

    /** Where the letter has not left yet nobody waits for the message: the diagram looks itself. */
    @EventListener
    void on(InquiryNeedless needless) {
        tell(needless.number(), needless.id(), Messages.BODY_QUESTION_NEEDLESS);
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().startsWith(BodyQuestionDesk.OCCASION)) {
            String occasion = "body-not-reached-" + clock.instant();
            colleagues.tell(Role.REGISTRAR, new StaffNotice(BODY_NOT_REACHED, stuck.caseNumber(), occasion));
        }
    }

    private void tell(CaseNumber number, InquiryId inquiry, String message) {
        end.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .processInstanceVariableEquals(Variables.INQUIRY, inquiry.toString())
                .correlateAll());
    }
}
