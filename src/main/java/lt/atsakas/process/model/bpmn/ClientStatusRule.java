package lt.atsakas.process.model.bpmn;

import java.util.BitSet;
import java.util.List;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Wherever a complaint rests on its main way, and where it ends, the client reads where it stands. */
final class ClientStatusRule implements DiagramRule {

    static final String PROPERTY = "clientStatus";

    @Override
    public void check(Diagram diagram, Findings findings) {
        diagram.flow().nodes().stream()
                .filter(node -> hasStatus(node) && !isHeard(node))
                .forEach(node -> findings.add(Diagram.label(node), "clientStatusPlace"));
        if (diagram.isProcess(LawfulEnding.PROCESS)) {
            checkMainWay(diagram.flow(), findings);
        }
    }

    private static void checkMainWay(FlowGraph flow, Findings findings) {
        BitSet way = MainWay.of(flow);
        flow.nodes().stream()
                .filter(node -> way.get(flow.entering(node)))
                .filter(node -> speaksItself(node) ? !hasStatus(node) : awaits(flow, node) && !isTold(flow, node))
                .forEach(node -> findings.add(Diagram.label(node), "clientStatusMissing"));
    }

    /** The elements whose status the client is shown when the case comes to them. */
    private static boolean isHeard(FlowNode node) {
        return speaksItself(node) || node instanceof ServiceTask || node instanceof IntermediateCatchEvent;
    }

    private static boolean speaksItself(FlowNode node) {
        return node instanceof UserTask || node instanceof CallActivity || node instanceof EndEvent;
    }

    private static boolean awaits(FlowGraph flow, FlowNode node) {
        return node instanceof EventBasedGateway
                || node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent && !isChoice(flow, node);
    }

    private static boolean isChoice(FlowGraph flow, FlowNode event) {
        return flow.previous(flow.entering(event)).stream()
                .map(flow::nodeAt)
                .allMatch(EventBasedGateway.class::isInstance);
    }

    /** By itself, or by the last step before it, whichever way the case came. */
    private static boolean isTold(FlowGraph flow, FlowNode node) {
        int start = flow.entering(node);
        BitSet back = FlowSearch.reach(
                List.of(start), flow::previous, vertex -> vertex == start || !isStep(flow.nodeAt(vertex)));
        List<FlowNode> steps = back.stream()
                .filter(vertex -> vertex != start)
                .mapToObj(flow::nodeAt)
                .filter(ClientStatusRule::isStep)
                .toList();
        return hasStatus(node) || !steps.isEmpty() && steps.stream().allMatch(ClientStatusRule::hasStatus);
    }

    private static boolean isStep(FlowNode node) {
        return node instanceof Activity && !(node instanceof SubProcess);
    }

    private static boolean hasStatus(FlowNode node) {
        return !Diagram.property(node, PROPERTY).isEmpty();
    }
}
