package lt.atsakas.process.escalation;

import java.util.Map;
import java.util.Set;
import lt.atsakas.process.escalation.Escalation.Variables;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A supervisor reacts: reminds, or takes note with a plan that binds them to a near day. */
@Component
@TakesFields(
        needs = Variables.DECISION,
        accepts = {Variables.PLAN, Variables.PLAN_DATE})
class EscalationHandled implements TaskListener {

    private static final String ACKNOWLEDGE = "acknowledge";

    private final Journal journal;
    private final PlanDays planDays;

    EscalationHandled(Journal journal, PlanDays planDays) {
        this.journal = journal;
        this.planDays = planDays;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of("remind", ACKNOWLEDGE));
        Map<String, String> details =
                decision.equals(ACKNOWLEDGE) ? plan(form, decision) : Map.of("decision", decision);
        journal.record(form.caseNumber(), JournalKind.ESCALATION_HANDLED, form.actor(), details);
        form.keep(Variables.PLANNED, decision.equals(ACKNOWLEDGE));
        form.passOn(Variables.OUTCOME, decision);
    }

    private Map<String, String> plan(TaskForm form, String decision) {
        String plan = form.text(Variables.PLAN);
        String day = planDays.read(form.text(Variables.PLAN_DATE)).toString();
        form.keep(Variables.FOLLOW_UP_ON, day);
        return Map.of("decision", decision, "plan", plan, "planDate", day);
    }
}
