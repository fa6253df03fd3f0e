package lt.atsakas.process.complaint;

import java.util.Map;
import java.util.Set;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The case may close without the mail server's word only with the handler's word how the answer was delivered. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.PROOF)
class DeliveryResolved implements TaskListener {

    private static final String CONFIRM = "confirm";

    private final PostOffice postOffice;
    private final Journal journal;

    DeliveryResolved(PostOffice postOffice, Journal journal) {
        this.postOffice = postOffice;
        this.journal = journal;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of(CONFIRM, "resend"));
        Map<String, String> details =
                decision.equals(CONFIRM) ? delivered(form, decision) : Map.of("decision", decision);
        journal.record(form.caseNumber(), JournalKind.DELIVERY_RESOLVED, form.actor(), details);
        form.passOn(Variables.OUTCOME, decision);
    }

    private Map<String, String> delivered(TaskForm form, String decision) {
        String proof = form.text(Variables.PROOF);
        postOffice.answerDeliveredOtherwise(form.caseNumber());
        return Map.of("decision", decision, "proof", proof);
    }
}
