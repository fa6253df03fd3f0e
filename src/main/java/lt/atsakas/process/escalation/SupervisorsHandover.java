package lt.atsakas.process.escalation;

import java.util.Map;
import java.util.Optional;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Reassignment;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.escalation.Escalation.Variables;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A supervisor passes the case on to another handler, or takes it over; whether they may is asked of {@link ReassignmentDesk}. */
@Component
class SupervisorsHandover {

    private final ReassignmentDesk desk;
    private final CaseRegistry registry;
    private final AssignmentDesk assignment;
    private final OpenTasks openTasks;
    private final PlanDays planDays;
    private final ApplicationEventPublisher events;

    SupervisorsHandover(
            ReassignmentDesk desk,
            CaseRegistry registry,
            AssignmentDesk assignment,
            OpenTasks openTasks,
            PlanDays planDays,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.assignment = assignment;
        this.openTasks = openTasks;
        this.events = events;
        this.registry = registry;
        this.planDays = planDays;
    }

    /** What the history keeps of it. On the next working day it is looked at whether the cause has gone. */
    Map<String, String> to(EmployeeId successor, TaskForm form, String decision) {
        String reason = form.optionalText(Variables.REASON).orElse("");
        if (isFirst(successor, form)) {
            assignment.assign(form.caseNumber(), successor, reason, form.completer());
            events.publishEvent(new CaseTakenOver(form.caseNumber()));
        } else {
            EmployeeId handler = handlerSeen(form).or(() -> handlerNow(form)).orElse(successor);
            desk.reassign(new Reassignment(form.caseNumber(), handler, successor, reason, form.completer()));
        }
        form.keep(Variables.FOLLOW_UP_ON, planDays.next().toString());
        return Map.of("decision", decision, "handler", successor.value());
    }

    /** While a handler is being chosen, a supervisor may be the first one; others are chosen in that task. */
    private boolean isFirst(EmployeeId successor, TaskForm form) {
        return successor.equals(form.completer())
                && handlerNow(form).isEmpty()
                && openTasks.isBeingAssigned(form.caseNumber());
    }

    private static Optional<EmployeeId> handlerSeen(TaskForm form) {
        return form.shown(Variables.HANDLER_SEEN).map(EmployeeId::new);
    }

    /** Of a case without one when the form was opened, and of a task that began before forms showed them. */
    private Optional<EmployeeId> handlerNow(TaskForm form) {
        return Optional.ofNullable(registry.facts(form.caseNumber()).handler());
    }
}
