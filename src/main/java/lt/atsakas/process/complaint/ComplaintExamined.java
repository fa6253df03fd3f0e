package lt.atsakas.process.complaint;

import java.util.Map;
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

    private final Journal journal;

    ComplaintExamined(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        Map<String, String> details = form.optionalText(Variables.NOTE)
                .map(note -> Map.of("note", note))
                .orElseGet(Map::of);
        journal.record(form.caseNumber(), JournalKind.EXAMINED, form.actor(), details);
    }
}
