package lt.atsakas.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.NotYourTask;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.NotFound;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of a case: who has what to do until when, and doing it from outside Tasklist under the same rules. */
@Service
public class CaseTasks {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private final TaskService tasks;
    private final FormService forms;
    private final TaskHolders holders;
    private final CaseHold hold;

    CaseTasks(TaskService tasks, FormService forms, TaskHolders holders, CaseHold hold) {
        this.tasks = tasks;
        this.forms = forms;
        this.holders = holders;
        this.hold = hold;
    }

    /** The open tasks of a case that was opened to the viewer, the most urgent first. */
    @Transactional(readOnly = true)
    public List<TaskCard> of(CaseNumber number, EmployeeId viewer) {
        return openTasks(number).stream().map(task -> card(task, viewer)).toList();
    }

    /**
     * Completes the step of the case as the employee would in Tasklist; what the form's fields hold is checked there too. Looks for the step when
     * nobody else changes the case: who comes second does not find it.
     */
    @Transactional
    public void complete(CaseNumber number, String step, EmployeeId by, Map<String, ?> form) {
        hold.take(number);
        List<Task> waiting = openTasks(number).stream()
                .filter(task -> step.equals(task.getTaskDefinitionKey()))
                .toList();
        if (waiting.isEmpty()) {
            throw new NotFound();
        }
        Task task = waiting.stream()
                .filter(candidate -> holders.mayWork(candidate, by))
                .findFirst()
                .orElseThrow(NotYourTask::new);
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), by.value());
        }
        forms.submitTaskForm(task.getId(), Map.copyOf(form));
    }

    private List<Task> openTasks(CaseNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .orderByDueDate()
                .asc()
                .list();
    }

    private TaskCard card(Task task, EmployeeId viewer) {
        Date due = task.getDueDate();
        return new TaskCard(
                task.getId(),
                task.getTaskDefinitionKey(),
                holders.name(task, viewer),
                holders.words(task),
                holders.mayWork(task, viewer),
                due == null ? null : due.toInstant(),
                TASKLIST + task.getId());
    }
}
