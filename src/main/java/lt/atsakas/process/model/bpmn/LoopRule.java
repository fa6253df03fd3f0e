package lt.atsakas.process.model.bpmn;

import java.util.BitSet;
import java.util.Objects;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A way round rests somewhere, else its thread is never let go; one that rests at timers only asks a bean how long to go on. */
final class LoopRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        FlowGraph flow = diagram.flow();
        BitSet restless = FlowSearch.cycles(flow, vertex -> !WaitStates.rests(flow.nodeAt(vertex)));
        BitSet ticking = FlowSearch.cycles(
                flow, vertex -> !WaitStates.rests(flow.nodeAt(vertex)) || isTimer(flow.nodeAt(vertex)));
        if (!restless.isEmpty()) {
            findings.add(Diagram.label(flow.nodeAt(restless.nextSetBit(0))), "loopWithoutWait");
        } else if (!ticking.isEmpty()
                && ticking.stream().mapToObj(flow::nodeAt).noneMatch(node -> asksBean(diagram, node))) {
            findings.add(Diagram.label(flow.nodeAt(ticking.nextSetBit(0))), "loopWithoutEnd");
        }
    }

    private static boolean asksBean(Diagram diagram, FlowNode gateway) {
        return diagram.flow().waysFrom(gateway).stream()
                .map(way -> way.getConditionExpression())
                .filter(Objects::nonNull)
                .anyMatch(condition -> diagram.expressions().asksBean(condition.getTextContent()));
    }

    private static boolean isTimer(FlowNode node) {
        return !node.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }
}
