package lt.atsakas.process.model.bpmn;

import java.util.BitSet;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/**
 * Where the case itself goes. What a non-interrupting event starts runs beside it, like a reminder or an escalation, and
 * may end by itself.
 */
final class MainWay {

    private MainWay() {}

    static BitSet of(FlowGraph flow) {
        List<Integer> starts = flow.roots().stream()
                .filter(root -> !isBeside(flow.nodeAt(root)))
                .toList();
        return FlowSearch.reach(starts, flow::next, vertex -> !isBeside(flow.nodeAt(vertex)));
    }

    /** Where what runs beside the case goes, as far as its own ends. */
    static BitSet beside(FlowGraph flow) {
        List<Integer> starts = flow.nodes().stream()
                .filter(MainWay::isBeside)
                .map(flow::entering)
                .toList();
        return FlowSearch.reach(starts, flow::next, vertex -> !(flow.nodeAt(vertex) instanceof EndEvent));
    }

    static boolean isBeside(FlowNode node) {
        if (node instanceof BoundaryEvent boundary) {
            return !boundary.cancelActivity();
        }
        return node instanceof StartEvent start
                && Diagram.isEventSubProcess(start.getParentElement())
                && !start.isInterrupting();
    }
}
