package lt.atsakas.process.escalation;

import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.escalation.Escalation.Variables;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A supervisor reacts: reminds, passes the case on or takes it over, or takes note with a plan that binds them to a near day. */
@Component
@TakesFields(
        needs = Variables.DECISION,
        accepts = {Variables.PLAN, Variables.PLAN_DATE, Variables.HANDLER_SEEN, Variables.SUCCESSOR, Variables.REASON})
class EscalationHandled implements TaskListener {

    private static final String REMIND = "remind";
    private static final String REASSIGN = "reassign";
    private static final String TAKE_OVER = "takeOver";
    private static final String ACKNOWLEDGE = "acknowledge";

    private final Journal journal;
    private final PlanDays planDays;
    private final SupervisorsHandover handover;

    EscalationHandled(Journal journal, PlanDays planDays, SupervisorsHandover handover) {
        this.journal = journal;
        this.planDays = planDays;
        this.handover = handover;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of(REMIND, REASSIGN, TAKE_OVER, ACKNOWLEDGE));
        journal.record(form.caseNumber(), JournalKind.ESCALATION_HANDLED, form.actor(), done(form, decision));
        form.keep(Variables.PLANNED, decision.equals(ACKNOWLEDGE));
        form.passOn(Variables.OUTCOME, decision);
    }

    private Map<String, String> done(TaskForm form, String decision) {
        return switch (decision) {
            case REASSIGN -> handover.to(new EmployeeId(form.text(Variables.SUCCESSOR)), form, decision);
            case TAKE_OVER -> handover.to(form.completer(), form, decision);
            case ACKNOWLEDGE -> plan(form, decision);
            default -> Map.of("decision", decision);
        };
    }

    private Map<String, String> plan(TaskForm form, String decision) {
        String plan = form.text(Variables.PLAN);
        String day = planDays.read(form.text(Variables.PLAN_DATE)).toString();
        form.keep(Variables.FOLLOW_UP_ON, day);
        return Map.of("decision", decision, "plan", plan, "planDate", day);
    }
}
