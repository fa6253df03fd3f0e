package lt.atsakas.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Writes to whoever a task comes to, each time it does: then nobody else need tell them that it is theirs. */
public interface WritesToPerformer {

    /** Whether the one who has the task now has been written to, or had been before. */
    boolean writes(DelegateTask task);
}
