package lt.atsakas.process.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The timers and due tasks of running processes: works each out anew by its own expression in the diagram, counted from when the process came to it. */
@Component
public class RunningTerms {

    /** A step and its timers are entered within the same transaction. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final ManagementService management;
    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;
    private final Reached reached;
    private final Clock clock;

    RunningTerms(
            @Lazy ManagementService management,
            @Lazy TaskService tasks,
            @Lazy ProcessEngineConfigurationImpl engine,
            Reached reached,
            Clock clock) {
        this.management = management;
        this.tasks = tasks;
        this.engine = engine;
        this.reached = reached;
        this.clock = clock;
    }

    /** Moves what is still to come in these processes; what is overdue stays so. */
    public void workOutAnew(Set<String> instances) {
        List<Job> timers = waiting(instances);
        Map<Task, Instant> inTime = new LinkedHashMap<>();
        inTime(instances).forEach(task -> inTime.put(task, since(task, timers)));
        timers.forEach(this::moveTimer);
        inTime.forEach(this::moveTask);
    }

    /** When the task came to whoever has it now: one that was passed up with a new term counts from when the timer of that term was set. */
    private static Instant since(Task task, List<Job> timers) {
        Instant created = task.getCreateTime().toInstant();
        return timers.stream()
                .filter(timer -> timer.getProcessInstanceId().equals(task.getProcessInstanceId()))
                .filter(timer -> timer.getDuedate().equals(task.getDueDate()))
                .map(timer -> timer.getCreateTime().toInstant())
                .filter(set -> !set.isBefore(created.minus(AT_ONCE)))
                .min(Comparator.naturalOrder())
                .orElse(created);
    }

    private void moveTimer(Job timer) {
        reached.asOf(timer.getCreateTime().toInstant(), () -> management.recalculateJobDuedate(timer.getId(), false));
    }

    private void moveTask(Task task, Instant since) {
        reached.asOf(since, () -> engine.getCommandExecutorTxRequired().execute(dueByModel(task.getId())));
    }

    /** What has fallen due happens: worked out anew, a reminder would jump to the next one. */
    private List<Job> waiting(Set<String> instances) {
        return management
                .createJobQuery()
                .processInstanceIds(instances)
                .timers()
                .duedateHigherThan(Date.from(clock.instant()))
                .list();
    }

    /** What is overdue stays overdue until it is done: its supervisor has been told, and no timer is left to tell again. */
    private List<Task> inTime(Set<String> instances) {
        return tasks.createTaskQuery()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .dueAfter(Date.from(clock.instant()))
                .list();
    }

    private static Command<Void> dueByModel(String taskId) {
        return context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            Expression due = task.getTaskDefinition().getDueDateExpression();
            if (due != null) {
                task.setDueDate((Date) due.getValue(task.getExecution()));
            }
            return null;
        };
    }
}
