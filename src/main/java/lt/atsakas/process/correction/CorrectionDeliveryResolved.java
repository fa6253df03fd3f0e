package lt.atsakas.process.correction;

import java.util.Map;
import java.util.Set;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.sequel.CorrectionDesk;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Without the mail server's word a corrected answer counts as delivered only with somebody's word how. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.PROOF)
class CorrectionDeliveryResolved implements TaskListener {

    private static final String CONFIRM = "confirm";

    private final CorrectionDesk desk;
    private final OfficialPost post;
    private final Journal journal;

    CorrectionDeliveryResolved(CorrectionDesk desk, OfficialPost post, Journal journal) {
        this.desk = desk;
        this.post = post;
        this.journal = journal;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of(CONFIRM, "resend"));
        Map<String, String> details =
                decision.equals(CONFIRM) ? delivered(task, form, decision) : Map.of("decision", decision);
        journal.record(form.caseNumber(), JournalKind.NOTICE_RESOLVED, form.actor(), details);
    }

    private Map<String, String> delivered(DelegateTask task, TaskForm form, String decision) {
        String proof = form.text(Variables.PROOF);
        post.deliveredOtherwise(form.caseNumber(), desk.occasionOf(Variables.correction(task)));
        return Map.of("decision", decision, "proof", proof);
    }
}
