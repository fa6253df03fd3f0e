package lt.atsakas.process.task;

import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import org.camunda.bpm.engine.task.Task;

/** Knows who answers for a task that may be passed on within a unit: when it is late, the path upwards begins above them. */
public interface AnswersForTask {

    /** Whoever answers for it; nothing when that is whoever has it. */
    Optional<EmployeeId> of(Task task);
}
