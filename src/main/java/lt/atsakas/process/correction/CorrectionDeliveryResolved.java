package lt.atsakas.process.correction;

import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.process.form.DeliveryWord;
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
        DeliveryWord word = DeliveryWord.of(form, Variables.DECISION, Variables.PROOF);
        if (word.isDelivered()) {
            post.deliveredOtherwise(form.caseNumber(), desk.occasionOf(Variables.correction(task)));
        }
        journal.record(form.caseNumber(), JournalKind.NOTICE_RESOLVED, form.actor(), word.details());
    }
}
