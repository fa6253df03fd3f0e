package lt.atsakas.process.task;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Takes a process back from where it waits and lets it come to another element of its diagram. */
@Component
public class CaseRetreat {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    CaseRetreat(@Lazy RuntimeService runtime, @Lazy ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    /** Takes tasks of one process instance back, each with the whole sub-process around it; it comes to the element once. */
    public void fromTasks(List<Task> tasks, String element) {
        Set<String> left = requireNonNull(engine.getCommandExecutorTxRequired()
                .execute(context -> tasks.stream()
                        .map(task -> outermost(context, task, element))
                        .collect(Collectors.toSet())));
        from(left, tasks.get(0).getProcessInstanceId(), element);
    }

    /**
     * Takes the process instance back from wherever it waits between two elements, the last included; it comes to the element once.
     * What waits elsewhere stays. Tells whether anything waited there.
     */
    public boolean fromBetween(String first, String last, String processInstance, String element) {
        Set<String> waiting = waitingBetween(first, last, processInstance);
        if (waiting.isEmpty()) {
            return false;
        }
        from(waiting, processInstance, element);
        return true;
    }

    /** Takes the process instance away from wherever it waits on its way; it comes to the element once. What its event sub-processes do goes on. */
    public void fromItsWay(String processInstance, String element) {
        Set<String> waiting = requireNonNull(engine.getCommandExecutorTxRequired()
                .execute(context -> onTheWay(diagramOf(context, processInstance), whereItWaits(processInstance))));
        from(waiting, processInstance, element);
    }

    private static Set<String> onTheWay(ProcessDefinitionImpl diagram, Set<String> waiting) {
        return waiting.stream()
                .filter(activity -> !diagram.findActivity(activity).isTriggeredByEvent())
                .collect(Collectors.toSet());
    }

    /** Whether the process instance waits between two elements, the last included. */
    public boolean waitsBetween(String first, String last, String processInstance) {
        return !waitingBetween(first, last, processInstance).isEmpty();
    }

    /** Whether the diagram of the process instance has the element. */
    public boolean knows(String element, String processInstance) {
        return requireNonNull(engine.getCommandExecutorTxRequired()
                .execute(context -> diagramOf(context, processInstance).findActivity(element) != null));
    }

    private Set<String> waitingBetween(String first, String last, String processInstance) {
        Set<String> waiting = requireNonNull(engine.getCommandExecutorTxRequired()
                .execute(context -> WaysBetween.of(diagramOf(context, processInstance), first, last)));
        waiting.retainAll(whereItWaits(processInstance));
        return waiting;
    }

    private static ProcessDefinitionImpl diagramOf(CommandContext context, String processInstance) {
        return context.getExecutionManager().findExecutionById(processInstance).getProcessDefinition();
    }

    private Set<String> whereItWaits(String processInstance) {
        ActivityInstance process = runtime.getActivityInstance(processInstance);
        return Stream.concat(
                        Arrays.stream(process.getChildActivityInstances()).map(ActivityInstance::getActivityId),
                        Arrays.stream(process.getChildTransitionInstances()).map(TransitionInstance::getActivityId))
                .collect(Collectors.toSet());
    }

    /** Takes the process instance back from wherever it waits at these activities; it comes to the element once. */
    private void from(Set<String> activities, String processInstance, String element) {
        ProcessInstanceModificationBuilder way = runtime.createProcessInstanceModification(processInstance);
        activities.forEach(way::cancelAllForActivity);
        way.startBeforeActivity(element).execute();
    }

    /** The activity around the task that the element is not in: other work of it is as needless as the task. */
    private static String outermost(CommandContext context, Task task, String element) {
        ActivityImpl activity = context.getExecutionManager()
                .findExecutionById(task.getExecutionId())
                .getProcessDefinition()
                .findActivity(task.getTaskDefinitionKey());
        while (activity.getFlowScope() instanceof ActivityImpl around && around.findActivity(element) == null) {
            activity = around;
        }
        return activity.getId();
    }
}
