package lt.atsakas.process.model.bpmn;

import java.util.BitSet;
import java.util.List;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Every element can be reached, and from every element an end can be reached. */
final class FlowRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        FlowGraph flow = diagram.flow();
        List<Integer> ends = flow.nodes().stream()
                .filter(EndEvent.class::isInstance)
                .map(flow::leaving)
                .toList();
        BitSet reached = FlowSearch.reach(flow.roots(), flow::next, vertex -> true);
        BitSet ending = FlowSearch.reach(ends, flow::previous, vertex -> true);
        for (FlowNode node : flow.nodes()) {
            if (!reached.get(flow.entering(node))) {
                findings.add(Diagram.label(node), "unreachable");
            } else if (flow.next(flow.leaving(node)).isEmpty() && !(node instanceof EndEvent)) {
                findings.add(Diagram.label(node), "deadEnd");
            } else if (!ending.get(flow.entering(node))) {
                findings.add(Diagram.label(node), "noWayToEnd");
            }
        }
    }
}
