package lt.atsakas.process.model.bpmn;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Proves that whoever arrives at a place has passed a milestone, whichever way was taken. Assumes it everywhere and
 * takes the assumption back along every way that avoids the milestone: a parallel join needs it from one branch, any
 * other meeting of ways from all.
 */
final class SurePassage {

    private final FlowGraph flow;
    private final Predicate<FlowNode> milestone;
    private final Predicate<SequenceFlow> sureWay;
    private final BitSet unsure = new BitSet();
    private final int[] sureSources;
    private final Deque<Integer> open = new ArrayDeque<>();

    SurePassage(FlowGraph flow, Predicate<FlowNode> milestone) {
        this(flow, milestone, way -> false);
    }

    /** The same where some ways, by their conditions, count as a milestone too. */
    SurePassage(FlowGraph flow, Predicate<FlowNode> milestone, Predicate<SequenceFlow> sureWay) {
        this.flow = flow;
        this.milestone = milestone;
        this.sureWay = sureWay;
        this.sureSources = new int[flow.vertices()];
        for (int vertex = 0; vertex < flow.vertices(); vertex++) {
            sureSources[vertex] = flow.previous(vertex).size();
        }
        flow.roots().forEach(this::takeBack);
        spread();
    }

    boolean before(FlowNode node) {
        return !unsure.get(flow.entering(node));
    }

    private void spread() {
        while (!open.isEmpty()) {
            int vertex = open.pop();
            for (int follower : flow.next(vertex)) {
                if (leadsBySureWays(vertex, follower)) {
                    continue;
                }
                sureSources[follower]--;
                boolean othersAreSure = isParallelJoin(follower) && sureSources[follower] > 0;
                if (!othersAreSure && !isPassed(follower)) {
                    takeBack(follower);
                }
            }
        }
    }

    private boolean leadsBySureWays(int vertex, int follower) {
        List<SequenceFlow> ways = FlowGraph.isEntering(vertex)
                ? List.of()
                : flow.waysFrom(flow.nodeAt(vertex)).stream()
                        .filter(way -> flow.nodeAt(follower).getId().equals(way.getAttributeValue("targetRef")))
                        .toList();
        return !ways.isEmpty() && ways.stream().allMatch(sureWay);
    }

    private void takeBack(int vertex) {
        if (!unsure.get(vertex)) {
            unsure.set(vertex);
            open.push(vertex);
        }
    }

    private boolean isPassed(int vertex) {
        return !FlowGraph.isEntering(vertex) && milestone.test(flow.nodeAt(vertex));
    }

    private boolean isParallelJoin(int vertex) {
        return FlowGraph.isEntering(vertex) && flow.nodeAt(vertex) instanceof ParallelGateway;
    }
}
