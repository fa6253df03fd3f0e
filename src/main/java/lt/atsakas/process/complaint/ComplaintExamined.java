package lt.atsakas.process.complaint;

import java.util.Map;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

@Component
@TakesFields(accepts = Variables.NOTE)
class ComplaintExamined implements TaskListener {

    private final Impartiality impartiality;
    private final Journal journal;

    ComplaintExamined(Impartiality impartiality, Journal journal) {
        this.impartiality = impartiality;
        this.journal = journal;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        impartiality.requireConfirmed(form.caseNumber(), form.completer());
        Map<String, String> details = form.optionalText(Variables.NOTE)
                .map(note -> Map.of("note", note))
                .orElseGet(Map::of);
        journal.record(form.caseNumber(), JournalKind.EXAMINED, form.actor(), details);
    }
}
