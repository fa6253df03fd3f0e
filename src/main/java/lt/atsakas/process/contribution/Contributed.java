package lt.atsakas.process.contribution;

import java.util.Set;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.inquiry.ReplyDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The asked unit replies, passes the question on within itself, or says why it has nothing to contribute. */
@Component
@TakesFields(
        needs = Variables.DECISION,
        accepts = {Variables.REPLY, Variables.COLLEAGUE, Variables.REASONS})
class Contributed implements TaskListener {

    static final String CONTRIBUTE = "contribute";

    private static final String PASS_ON = "passOn";
    private static final String DECLINE = "decline";

    private final ReplyDesk replies;

    Contributed(ReplyDesk replies) {
        this.replies = replies;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        InquiryId inquiry = Variables.inquiry(task);
        switch (form.choice(Variables.DECISION, Set.of(CONTRIBUTE, PASS_ON, DECLINE))) {
            case PASS_ON -> replies.passOn(inquiry, new EmployeeId(form.text(Variables.COLLEAGUE)), form.completer());
            case DECLINE -> replies.decline(inquiry, form.text(Variables.REASONS), form.completer());
            default -> replies.contribute(inquiry, form.text(Variables.REPLY), form.completer());
        }
    }
}
