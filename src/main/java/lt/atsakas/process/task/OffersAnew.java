package lt.atsakas.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Knows whom or what a task's form offers, and works it out anew: what was true when the task began may not be when it is opened. */
public interface OffersAnew {

    /** Whether the step's forms offer what this knows. */
    boolean isFor(String step);

    /** Puts into the task what its form offers now. */
    void offer(DelegateTask task);
}
