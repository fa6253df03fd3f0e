package lt.atsakas.process.escalation;

import static lt.atsakas.process.escalation.Reactions.ACKNOWLEDGE;
import static lt.atsakas.process.escalation.Reactions.EXTEND;
import static lt.atsakas.process.escalation.Reactions.REASSIGN;
import static lt.atsakas.process.escalation.Reactions.REMIND;
import static lt.atsakas.process.escalation.Reactions.TAKE_OVER;

import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.escalation.Escalation.Variables;
import lt.atsakas.process.extension.AskedInForm;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A supervisor reacts: reminds, passes the case on or takes it over, asks to put the answer off, or takes note with a plan that binds them to a near day. */
@Component
@TakesFields(
        needs = Variables.DECISION,
        accepts = {
            Variables.PLAN,
            Variables.PLAN_DATE,
            Variables.HANDLER_SEEN,
            Variables.SUCCESSOR,
            Variables.REASON,
            lt.atsakas.process.extension.Variables.EXTENSION_REASON,
            lt.atsakas.process.extension.Variables.EXPLANATION,
            lt.atsakas.process.extension.Variables.NEW_DUE
        })
class EscalationHandled implements TaskListener {

    private final Journal journal;
    private final PlanDays planDays;
    private final SupervisorsHandover handover;
    private final AskedInForm extensions;

    EscalationHandled(Journal journal, PlanDays planDays, SupervisorsHandover handover, AskedInForm extensions) {
        this.journal = journal;
        this.planDays = planDays;
        this.handover = handover;
        this.extensions = extensions;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of(REMIND, REASSIGN, TAKE_OVER, EXTEND, ACKNOWLEDGE));
        journal.record(form.caseNumber(), JournalKind.ESCALATION_HANDLED, form.actor(), done(form, decision));
        form.keep(Variables.PLANNED, decision.equals(ACKNOWLEDGE));
        form.passOn(Variables.OUTCOME, decision);
    }

    private Map<String, String> done(TaskForm form, String decision) {
        return switch (decision) {
            case REASSIGN -> handover.to(new EmployeeId(form.text(Variables.SUCCESSOR)), form, decision);
            case TAKE_OVER -> handover.to(form.completer(), form, decision);
            case EXTEND -> extension(form, decision);
            case ACKNOWLEDGE -> plan(form, decision);
            default -> Map.of("decision", decision);
        };
    }

    /** On the next working day it is looked at whether that was decided. */
    private Map<String, String> extension(TaskForm form, String decision) {
        form.keep(Variables.FOLLOW_UP_ON, planDays.next().toString());
        return extensions.ask(form, decision);
    }

    private Map<String, String> plan(TaskForm form, String decision) {
        String plan = form.text(Variables.PLAN);
        String day = planDays.read(form.text(Variables.PLAN_DATE)).toString();
        form.keep(Variables.FOLLOW_UP_ON, day);
        return Map.of("decision", decision, "plan", plan, "planDate", day);
    }
}
