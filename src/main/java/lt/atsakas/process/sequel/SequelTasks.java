package lt.atsakas.process.sequel;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks that come after an answer: who may not do them any more is followed by the next who may. */
@Component
public class SequelTasks {

    private static final List<String> PROCESSES = List.of("correction", "promise");

    private final TaskService tasks;
    private final TaskHands hands;

    SequelTasks(@Lazy TaskService tasks, TaskHands hands) {
        this.tasks = tasks;
        this.hands = hands;
    }

    /** What waited for these comes before the next ones. */
    public void handOn(CaseNumber number, Set<EmployeeId> leaving) {
        of(number).forEach(task -> hands.renew(task, leaving));
    }

    /** What would come before this one by now does so again. */
    public void giveBack(CaseNumber number, EmployeeId returning) {
        of(number).forEach(task -> hands.giveBack(task, returning, false));
    }

    private Stream<Task> of(CaseNumber number) {
        return PROCESSES.stream()
                .flatMap(process -> tasks
                        .createTaskQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(number.value())
                        .list()
                        .stream());
    }
}
