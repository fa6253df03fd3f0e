package lt.atsakas.process.task;

import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks of a case's {@link SideProcess}es: whoever may not do them any more is followed by the next who may. */
@Component
public class SideTasks {

    private final TaskService tasks;
    private final TaskHands hands;

    SideTasks(@Lazy TaskService tasks, TaskHands hands) {
        this.tasks = tasks;
        this.hands = hands;
    }

    /** What waited for these comes before the next ones, and none of them sees another's. */
    public void handOn(CaseNumber number, Set<EmployeeId> leaving) {
        of(number, SideProcess.keys()).forEach(task -> hands.renew(task, leaving));
    }

    /** The case has another handler: what depended on who that is comes before whom it is now. */
    public void followHandler(CaseNumber number, EmployeeId former) {
        of(number, SideProcess.keysThatFollowTheHandler()).forEach(task -> hands.renew(task, Set.of(former)));
    }

    /** What would come before this one by now does so again. */
    public void giveBack(CaseNumber number, EmployeeId returning) {
        of(number, SideProcess.keys()).forEach(task -> hands.giveBack(task, returning, false));
    }

    private List<Task> of(CaseNumber number, String... processes) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKeyIn(processes)
                .list();
    }
}
