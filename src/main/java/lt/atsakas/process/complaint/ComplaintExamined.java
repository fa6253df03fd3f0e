package lt.atsakas.process.complaint;

import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The facts are found, and the answer is next; or the case goes before a committee, once where its category asks for one. */
@Component
@TakesFields(accepts = {Variables.NOTE, Variables.DECISION, Variables.QUESTION})
class ComplaintExamined implements TaskListener {

    private static final String COMMITTEE = "committee";
    private static final String DRAFT = "draft";

    private final Impartiality impartiality;
    private final ReviewDesk reviews;
    private final Journal journal;

    ComplaintExamined(Impartiality impartiality, ReviewDesk reviews, Journal journal) {
        this.impartiality = impartiality;
        this.reviews = reviews;
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
        form.passOn(Variables.OUTCOME, next(task, form));
    }

    /** Only a diagram that leads to a committee may ask for one: cases of older ones go on to the answer. */
    private String next(DelegateTask task, TaskForm form) {
        boolean asked = form.optionalText(Variables.DECISION)
                .map(chosen -> form.choice(Variables.DECISION, Set.of(COMMITTEE, DRAFT)))
                .filter(COMMITTEE::equals)
                .isPresent();
        boolean required = Boolean.TRUE.equals(task.getVariable(Variables.COMMITTEE_REQUIRED))
                && reviews.of(form.caseNumber()).isEmpty();
        if (!asked && !required || !leadsToCommittee(task)) {
            return DRAFT;
        }
        String question = form.optionalText(Variables.QUESTION).orElse("");
        reviews.ask(form.caseNumber(), question, form.completer());
        return COMMITTEE;
    }

    private static boolean leadsToCommittee(DelegateTask task) {
        return task.getBpmnModelInstance().getModelElementById("callActivity_reviewInCommittee") != null;
    }
}
