package lt.atsakas.process.model.bpmn;

import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.process.model.PublishedMethod;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Work of a handler can be taken back when the handler must leave the case: the same process assigns the next one, and lets
 * somebody else decide.
 */
final class WayBackRule implements DiagramRule {

    private static final Set<String> STEPS = Set.of("userTask_assignHandler", "userTask_approveAnswer");

    @Override
    public void check(Diagram diagram, Findings findings) {
        if (hasWayBack(diagram)) {
            return;
        }
        for (UserTask task : diagram.all(UserTask.class)) {
            if (needsHandler(diagram, task)) {
                findings.add(
                        Diagram.label(task),
                        "noWayBack",
                        STEPS.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    private static boolean hasWayBack(Diagram diagram) {
        Set<String> steps = diagram.all(UserTask.class).stream()
                .filter(task -> diagram.process().equals(task.getParentElement()))
                .map(UserTask::getId)
                .collect(Collectors.toSet());
        return diagram.isProcess(LawfulEnding.PROCESS) && steps.containsAll(STEPS);
    }

    private static boolean needsHandler(Diagram diagram, UserTask task) {
        return UserTaskRule.performers(task)
                .flatMap(performer -> diagram.expressions().calledMethod(performer).stream())
                .anyMatch(PublishedMethod::needsHandler);
    }
}
