package lt.atsakas.process.task;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Knows a better name of a task than the one its diagram gives to each of them. */
public interface NameOfTask {

    /** How people are to read the task in their lists; nothing when the diagram's name will do. */
    Optional<String> of(DelegateTask task);

    /** Whether the description of the step's tasks says what each is about, and not what the diagram says of all of them. */
    default boolean isDescribed(String step) {
        return false;
    }
}
