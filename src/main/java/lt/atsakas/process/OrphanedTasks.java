package lt.atsakas.process;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.OrphanedTask.Reason;
import lt.atsakas.process.task.CasesOfTasks;
import lt.atsakas.process.task.IdleCases;
import lt.atsakas.process.task.SuspectTasks;
import lt.atsakas.process.task.WorkersOfTask;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open tasks that nobody can do – none of those whom they wait for works here, is at work and is not barred – and the cases that have no
 * task at all while nothing moves them. There must be none.
 */
@Service
public class OrphanedTasks {

    private final SuspectTasks suspects;
    private final IdleCases idle;
    private final WorkersOfTask workers;
    private final CasesOfTasks cases;
    private final Organisation organisation;
    private final Attendance attendance;
    private final Bar bar;
    private final TaskService tasks;

    OrphanedTasks(
            SuspectTasks suspects,
            IdleCases idle,
            WorkersOfTask workers,
            CasesOfTasks cases,
            Organisation organisation,
            Attendance attendance,
            Bar bar,
            @Lazy TaskService tasks) {
        this.suspects = suspects;
        this.idle = idle;
        this.workers = workers;
        this.cases = cases;
        this.organisation = organisation;
        this.attendance = attendance;
        this.bar = bar;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public List<OrphanedTask> all() {
        return Stream.concat(among(suspects.all()).stream(), idle.all().stream().map(this::idle))
                .toList();
    }

    private OrphanedTask idle(IdleCases.Idle waiting) {
        return new OrphanedTask(waiting.number(), idle.nameOf(waiting), null, Reason.NO_TASK);
    }

    /** The cases in which this step is one of them. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> casesAt(String step) {
        return among(suspects.all().stream()
                        .filter(task -> step.equals(task.getTaskDefinitionKey()))
                        .toList())
                .stream()
                .map(OrphanedTask::number)
                .collect(toUnmodifiableSet());
    }

    /** Whether this step of this case is one of them; asks about no other case. */
    @Transactional(readOnly = true)
    public boolean isAt(CaseNumber number, String step) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(step)
                .list()
                .stream()
                .anyMatch(task -> orphan(task, number, bar.barred(number)).isPresent());
    }

    /** Only looks, and so holds no case: who is barred is read of all at once. */
    private List<OrphanedTask> among(Collection<Task> suspected) {
        Map<Task, CaseNumber> numbers = cases.of(suspected);
        Map<CaseNumber, Set<EmployeeId>> barred = bar.barred(Set.copyOf(numbers.values()));
        return numbers.entrySet().stream()
                .flatMap(task ->
                        orphan(task.getKey(), task.getValue(), barred.getOrDefault(task.getValue(), Set.of())).stream())
                .toList();
    }

    private Optional<OrphanedTask> orphan(Task task, CaseNumber number, Set<EmployeeId> barred) {
        Instant due =
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
        return reason(workers.of(task), barred).map(reason -> new OrphanedTask(number, task.getName(), due, reason));
    }

    /** Nothing, when one of them can do it; else what stands in the way of the last. */
    private Optional<Reason> reason(List<EmployeeId> people, Set<EmployeeId> barred) {
        Reason inTheWay = Reason.NOBODY_NAMED;
        for (EmployeeId person : people) {
            if (barred.contains(person)) {
                inTheWay = Reason.BARRED;
            } else if (organisation.find(person).filter(EmployeeCard::active).isEmpty()) {
                inTheWay = Reason.LEFT;
            } else if (attendance.isAway(person)) {
                inTheWay = Reason.AWAY;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(inTheWay);
    }
}
