package lt.atsakas.process.task;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which cases many tasks belong to, asked once for all of them. */
@Component
public class CasesOfTasks {

    private final RuntimeService runtime;

    CasesOfTasks(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The tasks in their order, each with its case; without those that belong to none. */
    public Map<Task, CaseNumber> of(Collection<Task> tasks) {
        Map<String, CaseNumber> cases =
                casesOf(tasks.stream().map(Task::getProcessInstanceId).collect(toSet()));
        Map<Task, CaseNumber> found = new LinkedHashMap<>();
        for (Task task : tasks) {
            CaseNumber number = cases.get(task.getProcessInstanceId());
            if (number != null) {
                found.put(task, number);
            }
        }
        return found;
    }

    private Map<String, CaseNumber> casesOf(Set<String> instances) {
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> CaseNumber.isWellFormed(instance.getBusinessKey()))
                        .collect(toMap(ProcessInstance::getId, instance -> new CaseNumber(instance.getBusinessKey())));
    }
}
