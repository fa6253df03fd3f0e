package lt.atsakas.process.model.bpmn;

import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** News may never come: beside every wait for it a timer runs. */
final class WaitRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        diagram.flow().nodes().stream()
                .filter(node -> awaitsNews(diagram, node) && !hasTerm(diagram, node))
                .forEach(node -> findings.add(Diagram.label(node), "waitWithoutTerm"));
    }

    private static boolean awaitsNews(Diagram diagram, FlowNode node) {
        boolean chosenFromSeveral = diagram.flow().previous(diagram.flow().entering(node)).stream()
                .map(diagram.flow()::nodeAt)
                .allMatch(EventBasedGateway.class::isInstance);
        return node instanceof EventBasedGateway
                || node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent && !isTimer(node) && !chosenFromSeveral;
    }

    private static boolean hasTerm(Diagram diagram, FlowNode node) {
        FlowGraph flow = diagram.flow();
        return flow.next(flow.leaving(node)).stream()
                        .map(flow::nodeAt)
                        .anyMatch(follower -> node instanceof EventBasedGateway && isTimer(follower))
                || flow.next(flow.entering(node)).stream()
                        .map(flow::nodeAt)
                        .anyMatch(beside -> beside instanceof BoundaryEvent && isTimer(beside));
    }

    private static boolean isTimer(FlowNode node) {
        return node instanceof Event
                && !node.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }
}
