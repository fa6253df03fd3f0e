package lt.atsakas.process;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.OrphanedTask.Reason;
import lt.atsakas.process.task.CasesOfTasks;
import lt.atsakas.process.task.SuspectTasks;
import lt.atsakas.process.task.WorkersOfTask;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks that nobody can do: none of those whom they wait for works here, is at work and is not barred. There must be none. */
@Service
public class OrphanedTasks {

    private final SuspectTasks suspects;
    private final WorkersOfTask workers;
    private final CasesOfTasks cases;
    private final Organisation organisation;
    private final Attendance attendance;
    private final Bar bar;

    OrphanedTasks(
            SuspectTasks suspects,
            WorkersOfTask workers,
            CasesOfTasks cases,
            Organisation organisation,
            Attendance attendance,
            Bar bar) {
        this.suspects = suspects;
        this.workers = workers;
        this.cases = cases;
        this.organisation = organisation;
        this.attendance = attendance;
        this.bar = bar;
    }

    @Transactional(readOnly = true)
    public List<OrphanedTask> all() {
        return cases.of(suspects.all()).entrySet().stream()
                .flatMap(task -> orphan(task.getKey(), task.getValue()).stream())
                .toList();
    }

    /** The cases in which this step is one of them. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> casesAt(String step) {
        return cases
                .of(suspects.all().stream()
                        .filter(task -> step.equals(task.getTaskDefinitionKey()))
                        .toList())
                .entrySet()
                .stream()
                .filter(task -> orphan(task.getKey(), task.getValue()).isPresent())
                .map(Map.Entry::getValue)
                .collect(toUnmodifiableSet());
    }

    private Optional<OrphanedTask> orphan(Task task, CaseNumber number) {
        Instant due =
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
        return reason(workers.of(task), bar.barred(number))
                .map(reason -> new OrphanedTask(number, task.getName(), due, reason));
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
