package lt.atsakas.process;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies with an employee and would pass to others if they left; only how much, never which cases. */
@Service
public class WorkInHand {

    private final CaseRegistry registry;
    private final TaskService tasks;
    private final Bar bar;

    WorkInHand(CaseRegistry registry, TaskService tasks, Bar bar) {
        this.registry = registry;
        this.tasks = tasks;
        this.bar = bar;
    }

    /** The employee's work, as far as whoever asks may know of the cases. */
    @Transactional(readOnly = true)
    public OpenWork of(EmployeeId employee, EmployeeId asker) {
        Set<CaseNumber> unknown = bar.casesBarredTo(asker);
        List<CaseNumber> cases = registry.openCasesOf(employee).stream()
                .filter(Predicate.not(unknown::contains))
                .toList();
        return new OpenWork(cases.size(), tasksOf(employee).count() - tasksOf(employee, unknown) - ofReports(employee));
    }

    /** That somebody has a report of an offence before them is nobody else's to know. */
    private long ofReports(EmployeeId employee) {
        return tasksOf(employee).processDefinitionKey("offence-report").count();
    }

    private long tasksOf(EmployeeId employee, Set<CaseNumber> cases) {
        String[] numbers = cases.stream().map(CaseNumber::value).toArray(String[]::new);
        return cases.isEmpty()
                ? 0
                : tasksOf(employee).processInstanceBusinessKeyIn(numbers).count();
    }

    /** Also what a deputy does meanwhile: it would not come back. */
    private TaskQuery tasksOf(EmployeeId employee) {
        return tasks.createTaskQuery()
                .or()
                .taskAssignee(employee.value())
                .taskOwner(employee.value())
                .endOr();
    }
}
