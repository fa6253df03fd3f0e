package lt.atsakas.process.complaint;

import java.util.Map;
import java.util.Set;
import lt.atsakas.process.extension.AskedInForm;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The supervisor answers for the term: the answer comes in time, or an extension is asked for. */
@Component
@TakesFields(
        needs = Variables.DECISION,
        accepts = {
            lt.atsakas.process.extension.Variables.EXTENSION_REASON,
            lt.atsakas.process.extension.Variables.EXPLANATION,
            lt.atsakas.process.extension.Variables.NEW_DUE
        })
class TermGuarded implements TaskListener {

    /** The supervisor's word that the answer comes within the term. */
    static final String IN_TIME = "answer";

    private static final String EXTEND = "startExtension";

    private final AskedInForm extensions;
    private final Journal journal;

    TermGuarded(AskedInForm extensions, Journal journal) {
        this.extensions = extensions;
        this.journal = journal;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of(IN_TIME, EXTEND));
        Map<String, String> details =
                decision.equals(EXTEND) ? extensions.ask(form, decision) : Map.of("decision", decision);
        journal.record(form.caseNumber(), JournalKind.GUARD_DECIDED, form.actor(), details);
    }
}
