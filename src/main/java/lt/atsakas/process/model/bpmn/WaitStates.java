package lt.atsakas.process.model.bpmn;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Where a case rests until a person, a message or a moment moves it on. */
final class WaitStates {

    private WaitStates() {}

    static boolean rests(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent
                || node instanceof EventBasedGateway
                || (node instanceof BoundaryEvent boundary && isAwaited(boundary))
                || (node instanceof StartEvent && Diagram.isEventSubProcess(node.getParentElement()));
    }

    /** Timers and messages come from outside; errors and escalations are thrown by the step itself. */
    private static boolean isAwaited(BoundaryEvent boundary) {
        return boundary.getEventDefinitions().stream()
                .noneMatch(
                        cause -> cause instanceof ErrorEventDefinition || cause instanceof EscalationEventDefinition);
    }
}
