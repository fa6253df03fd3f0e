package lt.atsakas.process.complaint;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.escalation.Escalations;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Brings the tasks of one case to whoever has to do them today: those of the absent to their stand-ins, those of the returned back.
 * What others have stays with them, and so does every term.
 */
@Component
class AbsentHandover {

    private final TaskService tasks;
    private final TaskHands hands;
    private final Escalations escalations;
    private final CaseAccess access;
    private final Attendance attendance;

    AbsentHandover(
            @Lazy TaskService tasks,
            TaskHands hands,
            Escalations escalations,
            CaseAccess access,
            Attendance attendance) {
        this.tasks = tasks;
        this.hands = hands;
        this.escalations = escalations;
        this.access = access;
        this.attendance = attendance;
    }

    /** How many tasks moved; escalations last, because they come before whoever stands above those who have the tasks then. */
    int of(CaseNumber number) {
        access.drawInStandIns(number, Role.REGISTRAR);
        int moved = (int) openTasks(number).stream().filter(this::pass).count();
        return moved + escalations.passOn(number, this::concernsTheAbsent);
    }

    private boolean pass(Task task) {
        if (task.getAssignee() == null) {
            hands.renew(task, Set.of());
            return false;
        }
        return concernsTheAbsent(task) && hands.passOn(task);
    }

    /** Whether somebody has the task who is away, or in the place of somebody who is or was. */
    private boolean concernsTheAbsent(Task task) {
        return task.getOwner() != null
                || task.getAssignee() != null && attendance.isAway(new EmployeeId(task.getAssignee()));
    }

    private List<Task> openTasks(CaseNumber number) {
        Predicate<Task> named = escalations::names;
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .filter(named.negate())
                .toList();
    }
}
