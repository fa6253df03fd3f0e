package lt.atsakas.process.complaint;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import lt.atsakas.deadlines.AnswerDueMoved;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the answer's day moves, every timer and every task of the case moves with it, each by its own expression, counted
 * from when the case came to it.
 */
@Component
class CaseTimers {

    private final ManagementService management;
    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;
    private final CaseProcesses processes;
    private final Reached reached;
    private final EndOfTransaction end;
    private final Clock clock;

    CaseTimers(
            @Lazy ManagementService management,
            @Lazy TaskService tasks,
            @Lazy ProcessEngineConfigurationImpl engine,
            CaseProcesses processes,
            Reached reached,
            EndOfTransaction end,
            Clock clock) {
        this.management = management;
        this.tasks = tasks;
        this.engine = engine;
        this.processes = processes;
        this.reached = reached;
        this.end = end;
        this.clock = clock;
    }

    @EventListener
    void on(AnswerDueMoved moved) {
        recalculate(moved.caseNumber());
    }

    /** At the end of the transaction, because the case may be in the middle of a step now. */
    void recalculate(CaseNumber number) {
        end.run(() -> processes.findById(number.value()).ifPresent(this::recalculateNow));
    }

    private void recalculateNow(CaseProcess process) {
        String instance = process.processInstanceId();
        for (Job timer :
                management.createJobQuery().processInstanceId(instance).timers().list()) {
            reached.asOf(
                    timer.getCreateTime().toInstant(), () -> management.recalculateJobDuedate(timer.getId(), false));
        }
        for (Task task : inTime(instance)) {
            reached.asOf(
                    task.getCreateTime().toInstant(),
                    () -> engine.getCommandExecutorTxRequired().execute(dueByModel(task.getId())));
        }
    }

    /** What is overdue stays overdue until it is done: its supervisor has been told, and no timer is left to tell again. */
    private List<Task> inTime(String instance) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
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
