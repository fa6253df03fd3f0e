package lt.atsakas.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    AbsencePreview(TaskService tasks, TaskHands hands, CasesOfTasks cases, Attendance attendance) {
        this.tasks = tasks;
        this.hands = hands;
        this.cases = cases;
        this.attendance = attendance;
    }

    /** The open tasks of the employee, the most urgent first, and to whom they would come if the employee were away now. */
    @Transactional(readOnly = true)
    public List<MovingTask> of(EmployeeId employee, @Nullable EmployeeId deputy) {
        return attendance.asIfAway(employee, deputy, () -> tasksOf(employee).toList());
    }

    /** How many tasks wait for the employee. */
    @Transactional(readOnly = true)
    public long waitingFor(EmployeeId employee) {
        return tasks.createTaskQuery().taskAssignee(employee.value()).count();
    }

    private Stream<MovingTask> tasksOf(EmployeeId employee) {
        List<Task> open = tasks.createTaskQuery()
                .taskAssignee(employee.value())
                .orderByDueDate()
                .asc()
                .list();
        return cases.of(open).entrySet().stream().map(task -> moving(task.getKey(), task.getValue()));
    }

    private MovingTask moving(Task task, CaseNumber number) {
        Instant due =
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
        String doer = hands.doer(task);
        return new MovingTask(number, task.getName(), due, doer == null ? null : new EmployeeId(doer));
    }
}
