package lt.atsakas.process.task;

import jakarta.ws.rs.NotFoundException;
import org.camunda.bpm.engine.ProcessEngineException;

/** A task was asked for that somebody has completed meanwhile, as the engine's own pages are told of it. */
final class TaskGone extends NotFoundException {

    /** How every command of the engine ends that does not find its task. */
    private static final String NO_TASK = "task is null";

    /** Tasklist knows a task that is gone by these words: it closes the task and says so in its own. */
    private static final String FOR_TASKLIST = " (No matching task)";

    TaskGone(String words, Exception cause) {
        super(words + FOR_TASKLIST, cause);
    }

    static boolean causes(Exception fault) {
        return fault instanceof ProcessEngineException
                && fault.getMessage() != null
                && fault.getMessage().endsWith(NO_TASK);
    }
}
