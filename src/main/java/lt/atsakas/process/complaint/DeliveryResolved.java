package lt.atsakas.process.complaint;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.form.DeliveryWord;
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

    private final PostOffice postOffice;
    private final Journal journal;

    DeliveryResolved(PostOffice postOffice, Journal journal) {
        this.postOffice = postOffice;
        this.journal = journal;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        DeliveryWord word = DeliveryWord.of(form, Variables.DECISION, Variables.PROOF);
        if (word.isDelivered()) {
            postOffice.answerDeliveredOtherwise(form.caseNumber());
        }
        journal.record(form.caseNumber(), JournalKind.DELIVERY_RESOLVED, form.actor(), word.details());
        form.passOn(Variables.OUTCOME, word.decision());
    }
}
