package lt.atsakas.process.task;

import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Knows who has to do a step whose diagram names a person once and for all instead of asking at each turn. Whoever it is has
 * been told so by the step before.
 */
public interface PerformerOfStep {

    /** Whoever would have to do the step now; nothing when it is not one of these steps. */
    Optional<EmployeeId> of(DelegateTask task);
}
