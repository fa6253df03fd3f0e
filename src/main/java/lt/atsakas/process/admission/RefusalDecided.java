package lt.atsakas.process.admission;

import java.util.Set;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.assignment.Substitution;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A second person approves that the complaint is left unexamined, or sends the proposal back. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.COMMENTS)
class RefusalDecided implements TaskListener {

    private static final String APPROVE = "approve";

    private final RefusalDesk refusals;
    private final Substitution substitution;

    RefusalDecided(RefusalDesk refusals, Substitution substitution) {
        this.refusals = refusals;
        this.substitution = substitution;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of(APPROVE, "return"));
        if (decision.equals(APPROVE)) {
            refusals.approve(form.caseNumber(), form.completer(), deputyOf(form));
        } else {
            refusals.sendBack(form.caseNumber(), form.text(Variables.COMMENTS), form.completer());
        }
        form.passOn(Variables.OUTCOME, decision);
    }

    /** Whoever decides from a higher place does so in their own right; a deputy's letter names both. */
    private @Nullable EmployeeId deputyOf(TaskForm form) {
        return form.inPlaceOf()
                .filter(substitution.absentFor(form.completer())::contains)
                .orElse(null);
    }
}
