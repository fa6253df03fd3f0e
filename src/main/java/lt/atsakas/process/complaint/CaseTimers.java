package lt.atsakas.process.complaint;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import lt.atsakas.committee.SessionMoved;
import lt.atsakas.deadlines.AnswerDueMoved;
import lt.atsakas.deadlines.CalendarFollowed;
import lt.atsakas.inquiry.ContributionHurried;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.process.task.Reached;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the answer's day, that of a question to a unit or the calendar changes, every timer and every task of the case and of its escalations moves with
 * it, each by its own expression, counted from when the case came to it.
 */
@Component
class CaseTimers {

    private final ManagementService management;
    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final Reached reached;
    private final EndOfTransaction end;
    private final Clock clock;

    CaseTimers(
            @Lazy ManagementService management,
            @Lazy TaskService tasks,
            @Lazy ProcessEngineConfigurationImpl engine,
            @Lazy RuntimeService runtime,
            Reached reached,
            EndOfTransaction end,
            Clock clock) {
        this.management = management;
        this.tasks = tasks;
        this.engine = engine;
        this.runtime = runtime;
        this.reached = reached;
        this.end = end;
        this.clock = clock;
    }

    @EventListener
    void on(AnswerDueMoved moved) {
        recalculate(moved.caseNumber());
    }

    @EventListener
    void on(CalendarFollowed followed) {
        recalculate(followed.caseNumber());
    }

    @EventListener
    void on(SessionMoved moved) {
        recalculate(moved.number());
    }

    @EventListener
    void on(ContributionHurried hurried) {
        recalculate(hurried.number());
    }

    /** At the end of the transaction, because the case may be in the middle of a step now. */
    void recalculate(CaseNumber number) {
        end.run(() -> recalculateNow(number));
    }

    private void recalculateNow(CaseNumber number) {
        Set<String> instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                        .map(ProcessInstance::getId)
                        .collect(toSet());
        if (!instances.isEmpty()) {
            waiting(instances).forEach(this::moveTimer);
            inTime(number).forEach(this::moveTask);
        }
    }

    private void moveTimer(Job timer) {
        reached.asOf(timer.getCreateTime().toInstant(), () -> management.recalculateJobDuedate(timer.getId(), false));
    }

    private void moveTask(Task task) {
        reached.asOf(
                task.getCreateTime().toInstant(),
                () -> engine.getCommandExecutorTxRequired().execute(dueByModel(task.getId())));
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
    private List<Task> inTime(CaseNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
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
