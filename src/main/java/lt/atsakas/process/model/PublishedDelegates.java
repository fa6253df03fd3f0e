package lt.atsakas.process.model;

import java.util.Set;

/** The bean names that {@code delegateExpression} may point at, by what they can be attached to, and their duties. */
public record PublishedDelegates(
        Set<String> steps, Set<String> executionListeners, Set<String> taskListeners, DelegateDuties duties) {

    public PublishedDelegates {
        steps = Set.copyOf(steps);
        executionListeners = Set.copyOf(executionListeners);
        taskListeners = Set.copyOf(taskListeners);
    }

    boolean contain(String name) {
        return steps.contains(name) || executionListeners.contains(name) || taskListeners.contains(name);
    }
}
