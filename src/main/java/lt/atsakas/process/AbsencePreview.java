package lt.atsakas.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.CasesOfTasks;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an absence would move, asked before it is entered: the answer comes from the same rules as the move itself. */
@Service
public class AbsencePreview {

    private final TaskService tasks;
    private final TaskHands hands;
    private final CasesOfTasks cases;
    private final Attendance attendance;
    private final Bar bar;

    AbsencePreview(TaskService tasks, TaskHands hands, CasesOfTasks cases, Attendance attendance, Bar bar) {
        this.tasks = tasks;
        this.hands = hands;
        this.cases = cases;
        this.attendance = attendance;
        this.bar = bar;
    }

    /** The open tasks of the employee, the most urgent first, and to whom they would come if the employee were away now. */
    @Transactional(readOnly = true)
    public List<MovingTask> of(EmployeeId employee, @Nullable EmployeeId deputy) {
        return attendance.asIfAway(employee, deputy, () -> tasksOf(employee).toList());
    }

    /** How many tasks wait for the employee in cases that are not barred to the one who asks. */
    @Transactional(readOnly = true)
    public long waitingFor(EmployeeId employee, EmployeeId asker) {
        Set<CaseNumber> barred = bar.casesBarredTo(asker);
        return openOf(employee).values().stream()
                .filter(number -> !barred.contains(number))
                .count();
    }

    private Stream<MovingTask> tasksOf(EmployeeId employee) {
        return openOf(employee).entrySet().stream().map(task -> moving(task.getKey(), task.getValue()));
    }

    private Map<Task, CaseNumber> openOf(EmployeeId employee) {
        return cases.of(tasks.createTaskQuery()
                .taskAssignee(employee.value())
                .orderByDueDate()
                .asc()
                .list());
    }

    private MovingTask moving(Task task, CaseNumber number) {
        Instant due =
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
        String doer = hands.doer(task);
        return new MovingTask(number, task.getName(), due, doer == null ? null : new EmployeeId(doer));
    }
}
