package lt.atsakas.process.complaint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Substitution;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.task.CasesOfTasks;
import lt.atsakas.process.task.SuspectTasks;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The cases in which a task waits for somebody who is away, or lies with a stand-in who need not have it any more. */
@Component
class AbsentCases {

    private final Attendance attendance;
    private final Substitution substitution;
    private final SuspectTasks suspects;
    private final CaseAccess access;
    private final CasesOfTasks cases;
    private final TaskService tasks;

    AbsentCases(
            Attendance attendance,
            Substitution substitution,
            SuspectTasks suspects,
            CaseAccess access,
            CasesOfTasks cases,
            @Lazy TaskService tasks) {
        this.attendance = attendance;
        this.substitution = substitution;
        this.suspects = suspects;
        this.access = access;
        this.cases = cases;
        this.tasks = tasks;
    }

    Set<CaseNumber> all() {
        Set<CaseNumber> found = new HashSet<>(access.casesWithNeedlessStandIns(Role.REGISTRAR));
        List<Task> waiting = Stream.of(ofTheAbsent(), suspects.ofDesertedRoles(), inThePlaceOfOthers())
                .flatMap(some -> some)
                .toList();
        cases.of(waiting).forEach((task, number) -> {
            if (isToMove(task, number)) {
                found.add(number);
            }
        });
        return found;
    }

    /** What is assigned to them and what they alone could take. */
    private Stream<Task> ofTheAbsent() {
        return attendance.away().stream()
                .flatMap(absent -> tasks.createTaskQuery().taskInvolvedUser(absent.value()).list().stream())
                .filter(task -> task.getOwner() == null);
    }

    private Stream<Task> inThePlaceOfOthers() {
        return tasks.createNativeTaskQuery().sql("select * from act_ru_task where owner_ is not null").list().stream();
    }

    private boolean isToMove(Task task, CaseNumber number) {
        String owner = task.getOwner();
        if (owner == null) {
            return true;
        }
        EmployeeId absent = new EmployeeId(owner);
        return !attendance.isAway(absent)
                || !substitution.actingFor(number, absent).value().equals(task.getAssignee());
    }
}
