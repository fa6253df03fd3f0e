package lt.atsakas.process.forwarding;

import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.process.form.DeliveryWord;
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

    private final ForwardingDesk forwardings;
    private final Journal journal;

    ForwardingResolved(ForwardingDesk forwardings, Journal journal) {
        this.forwardings = forwardings;
        this.journal = journal;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        DeliveryWord word = DeliveryWord.of(form, Variables.DECISION, Variables.PROOF);
        if (word.isDelivered()) {
            forwardings.deliveredOtherwise(form.caseNumber());
        }
        journal.record(form.caseNumber(), JournalKind.NOTICE_RESOLVED, form.actor(), word.details());
        form.passOn(Variables.OUTCOME, word.decision());
    }
}
