package lt.atsakas.process.admission;

import java.util.Map;
import java.util.Set;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A case left unexamined may close without the mail server's word only with somebody's word how the letter was delivered. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.PROOF)
class RefusalDeliveryResolved implements TaskListener {

    private static final String CONFIRM = "confirm";

    private final RefusalDesk refusals;
    private final Journal journal;

    RefusalDeliveryResolved(RefusalDesk refusals, Journal journal) {
        this.refusals = refusals;
        this.journal = journal;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of(CONFIRM, "resend"));
        Map<String, String> details =
                decision.equals(CONFIRM) ? delivered(form, decision) : Map.of("decision", decision);
        journal.record(form.caseNumber(), JournalKind.NOTICE_RESOLVED, form.actor(), details);
        form.passOn(Variables.OUTCOME, decision);
    }

    private Map<String, String> delivered(TaskForm form, String decision) {
        String proof = form.text(Variables.PROOF);
        refusals.deliveredOtherwise(form.caseNumber());
        return Map.of("decision", decision, "proof", proof);
    }
}
