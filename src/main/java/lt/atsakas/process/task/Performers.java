package lt.atsakas.process.task;

import java.util.Optional;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who has to do a task, and whose work it is: whoever would have to do it if nobody were away. The engine keeps the first as the
 * task's assignee, the second, where it is another, as its owner.
 */
@Component
class Performers {

    private final ObjectProvider<PerformerOfStep> steps;
    private final ObjectProvider<WritesToPerformer> writers;
    private final ObjectProvider<Attendance> attendance;

    Performers(
            ObjectProvider<PerformerOfStep> steps,
            ObjectProvider<WritesToPerformer> writers,
            ObjectProvider<Attendance> attendance) {
        this.steps = steps;
        this.writers = writers;
        this.attendance = attendance;
    }

    /** Whoever has to do the task now; null when several may take it. */
    @Nullable
    String now(TaskEntity task) {
        return steps.stream()
                .flatMap(step -> step.of(task).stream())
                .map(EmployeeId::value)
                .findFirst()
                .orElseGet(() -> named(task));
    }

    /** The absent whose work the doer does; null when it is the doer's own. */
    @Nullable
    String owner(TaskEntity task, @Nullable String doer) {
        Attendance house = attendance.getObject();
        if (doer == null || house.away().isEmpty()) {
            return null;
        }
        return house.asIfNobodyWereAway(() -> Optional.ofNullable(now(task)))
                .filter(principal -> !principal.equals(doer) && house.isAway(new EmployeeId(principal)))
                .orElse(null);
    }

    /** Whether whoever does the step is told so by the step before it. */
    boolean isAnnounced(DelegateTask task) {
        return isWrittenTo(task)
                || steps.stream().anyMatch(step -> step.of(task).isPresent());
    }

    /** Whether whoever has the task is told so by a listener of its own. */
    boolean isWrittenTo(DelegateTask task) {
        return writers.stream().anyMatch(writer -> writer.writes(task));
    }

    private static @Nullable String named(TaskEntity task) {
        Expression assignee = task.getTaskDefinition().getAssigneeExpression();
        return assignee == null ? null : (String) assignee.getValue(task.getExecution());
    }
}
