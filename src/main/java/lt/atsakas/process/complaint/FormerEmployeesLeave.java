package lt.atsakas.process.complaint;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeChanged;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands the cases of whoever works here no longer on, in the transaction in which they leave. */
@Component
class FormerEmployeesLeave {

    private final Organisation organisation;
    private final CaseRegistry registry;
    private final Bar bar;
    private final CaseHandover handover;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final EndOfTransaction end;

    FormerEmployeesLeave(
            Organisation organisation,
            CaseRegistry registry,
            Bar bar,
            CaseHandover handover,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            EndOfTransaction end) {
        this.organisation = organisation;
        this.registry = registry;
        this.bar = bar;
        this.handover = handover;
        this.tasks = tasks;
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(EmployeeChanged changed) {
        EmployeeId employee = changed.id();
        if (organisation.find(employee).filter(EmployeeCard::active).isEmpty()) {
            end.run(() -> casesOf(employee).forEach(number -> handOn(number, employee)));
        }
    }

    private void handOn(CaseNumber number, EmployeeId former) {
        Set<EmployeeId> leaving = new HashSet<>(bar.barred(number));
        leaving.add(former);
        if (former.equals(registry.facts(number).handler())) {
            registry.releaseHandler(number);
        }
        handover.from(leaving, number);
    }

    private Set<CaseNumber> casesOf(EmployeeId former) {
        return Stream.concat(registry.openCasesOf(former).stream(), casesWithTasksOf(former))
                .collect(Collectors.toSet());
    }

    private Stream<CaseNumber> casesWithTasksOf(EmployeeId former) {
        Set<String> instances = Stream.concat(
                        tasks.createTaskQuery().taskAssignee(former.value()).list().stream(),
                        tasks.createTaskQuery().taskCandidateUser(former.value()).list().stream())
                .map(Task::getProcessInstanceId)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? Stream.empty()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .map(ProcessInstance::getBusinessKey)
                        .filter(CaseNumber::isWellFormed)
                        .map(CaseNumber::new);
    }
}
