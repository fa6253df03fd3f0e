package lt.atsakas.process.offencereport;

import java.util.List;
import java.util.Optional;
import lt.atsakas.conduct.ReportNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks of reports that wait to be decided. */
@Component
class ReportTasks {

    static final String PROCESS = "offence-report";

    private final TaskService tasks;

    ReportTasks(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    List<Task> all() {
        return tasks.createTaskQuery().processDefinitionKey(PROCESS).list();
    }

    /** The task, unless it is done. */
    Optional<Task> find(String id) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult());
    }

    /** The one of this report, until it is decided. */
    Optional<Task> of(ReportNumber number) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(number.value())
                .singleResult());
    }
}
