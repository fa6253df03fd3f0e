package lt.atsakas.process.forwarding;

import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks of a case's forwarding: what waits for somebody who leaves it comes to whoever has to do it then. */
@Component
public class ForwardingTasks {

    private final TaskService tasks;
    private final TaskHands hands;

    ForwardingTasks(@Lazy TaskService tasks, TaskHands hands) {
        this.tasks = tasks;
        this.hands = hands;
    }

    /** None of these sees the case any more. */
    public void handOn(CaseNumber number, Set<EmployeeId> leaving) {
        of(number).forEach(task -> hands.renew(task, leaving));
    }

    /** What would come before this one by now does so again. */
    public void giveBack(CaseNumber number, EmployeeId returning) {
        of(number).forEach(task -> hands.giveBack(task, returning, false));
    }

    private List<Task> of(CaseNumber number) {
        return tasks.createTaskQuery()
                .processDefinitionKey(ForwardingProcess.PROCESS)
                .processInstanceBusinessKey(number.value())
                .list();
    }
}
