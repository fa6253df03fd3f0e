package lt.atsakas.process.admission;

import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.process.form.DeliveryWord;
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

    private final RefusalDesk refusals;
    private final Journal journal;

    RefusalDeliveryResolved(RefusalDesk refusals, Journal journal) {
        this.refusals = refusals;
        this.journal = journal;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        DeliveryWord word = DeliveryWord.of(form, Variables.DECISION, Variables.PROOF);
        if (word.isDelivered()) {
            refusals.deliveredOtherwise(form.caseNumber());
        }
        journal.record(form.caseNumber(), JournalKind.NOTICE_RESOLVED, form.actor(), word.details());
        form.passOn(Variables.OUTCOME, word.decision());
    }
}
