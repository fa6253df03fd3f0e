package lt.atsakas.process.recusal;

import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks of a case's recusals: whoever may not decide any more is followed by the next who may. */
@Component
public class RecusalTasks {

    private final TaskService tasks;
    private final TaskHands hands;

    RecusalTasks(@Lazy TaskService tasks, TaskHands hands) {
        this.tasks = tasks;
        this.hands = hands;
    }

    /** What waited for these comes before the next ones, and none of them sees another's. */
    public void handOn(CaseNumber number, Set<EmployeeId> leaving) {
        of(number).forEach(task -> hands.renew(task, leaving));
    }

    /** What would come before this one by now does so again. */
    public void giveBack(CaseNumber number, EmployeeId returning) {
        of(number).forEach(task -> hands.giveBack(task, returning, false));
    }

    private List<Task> of(CaseNumber number) {
        return tasks.createTaskQuery()
                .processDefinitionKey(RecusalStart.PROCESS)
                .processInstanceBusinessKey(number.value())
                .list();
    }
}
