package lt.atsakas.process.escalation;

import java.util.Map;
import java.util.Optional;
import lt.atsakas.assignment.Reassignment;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.escalation.Escalation.Variables;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;

/** A supervisor passes the case on to another handler, or takes it over; whether they may is asked of {@link ReassignmentDesk}. */
@Component
class SupervisorsHandover {

    private final ReassignmentDesk desk;
    private final CaseRegistry registry;
    private final PlanDays planDays;

    SupervisorsHandover(ReassignmentDesk desk, CaseRegistry registry, PlanDays planDays) {
        this.desk = desk;
        this.registry = registry;
        this.planDays = planDays;
    }

    /** What the history keeps of it. On the next working day it is looked at whether the cause has gone. */
    Map<String, String> to(EmployeeId successor, TaskForm form, String decision) {
        EmployeeId handler = handlerSeen(form).or(() -> handlerNow(form)).orElse(successor);
        String reason = form.optionalText(Variables.REASON).orElse("");
        desk.reassign(new Reassignment(form.caseNumber(), handler, successor, reason, form.completer()));
        form.keep(Variables.FOLLOW_UP_ON, planDays.next().toString());
        return Map.of("decision", decision, "handler", successor.value());
    }

    private static Optional<EmployeeId> handlerSeen(TaskForm form) {
        return form.shown(Variables.HANDLER_SEEN).map(EmployeeId::new);
    }

    /** Of a case without one when the form was opened, and of a task that began before forms showed them. */
    private Optional<EmployeeId> handlerNow(TaskForm form) {
        return Optional.ofNullable(registry.facts(form.caseNumber()).handler());
    }
}
