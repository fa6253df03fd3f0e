package lt.atsakas.workplace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.AssignedMeanwhile;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Reassignment;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.CaseTasks;
import lt.atsakas.process.TaskCard;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Component;

/** Names a handler from outside Tasklist: by the task where one is to be assigned, by passing the case on where it has one. */
@Component
class HandlerNaming {

    private static final String STEP = "userTask_assignHandler";

    private final CaseAccess access;
    private final CaseTasks tasks;
    private final ReassignmentDesk desk;

    HandlerNaming(CaseAccess access, CaseTasks tasks, ReassignmentDesk desk) {
        this.access = access;
        this.tasks = tasks;
        this.desk = desk;
    }

    /** The case for somebody who may name its handler now, else {@link NotFound}. */
    CaseFacts open(CaseNumber number, EmployeeId me) {
        CaseFacts facts = access.open(number, me);
        if (!isToAssign(number, me) && !desk.mayReassign(facts, me)) {
            throw new NotFound();
        }
        return facts;
    }

    void name(CaseFacts seen, HandlerForm form, EmployeeId to, EmployeeId me) {
        if (isToAssign(seen.number(), me)) {
            assign(seen.number(), form, to, me);
        } else {
            EmployeeId former = form.seenHandler().orElseThrow(AssignedMeanwhile::new);
            desk.reassign(new Reassignment(seen.number(), former, to, form.why(), me));
        }
    }

    /** Two may look at once that the task is there; only one of them finds it. */
    private void assign(CaseNumber number, HandlerForm form, EmployeeId to, EmployeeId me) {
        try {
            tasks.complete(number, STEP, me, fields(form, to));
        } catch (NotFound done) {
            throw new AssignedMeanwhile();
        }
    }

    /** Whether the task to assign a handler waits for the employee. */
    boolean isToAssign(CaseNumber number, EmployeeId me) {
        return tasks.of(number, me).stream()
                .filter(TaskCard::mine)
                .anyMatch(task -> task.step().equals(STEP));
    }

    boolean stillSees(CaseNumber number, EmployeeId me) {
        return !access.visible(Set.of(number), me).isEmpty();
    }

    /** The form of cases that began before a reason was asked for has no field for it. */
    private static Map<String, String> fields(HandlerForm form, EmployeeId to) {
        Map<String, String> fields = new HashMap<>(Map.of("handler", to.value()));
        Optional.of(form.why()).filter(why -> !why.isEmpty()).ifPresent(why -> fields.put("reason", why));
        return fields;
    }
}
