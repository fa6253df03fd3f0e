package lt.atsakas.process.forwarding;

import java.util.Map;
import java.util.Set;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A forwarding may end without the mail server's word only with somebody's word how the letters were delivered. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.PROOF)
class ForwardingResolved implements TaskListener {

    private static final String CONFIRM = "confirm";

    private final ForwardingDesk forwardings;
    private final Journal journal;

    ForwardingResolved(ForwardingDesk forwardings, Journal journal) {
        this.forwardings = forwardings;
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
        forwardings.deliveredOtherwise(form.caseNumber());
        return Map.of("decision", decision, "proof", proof);
    }
}
