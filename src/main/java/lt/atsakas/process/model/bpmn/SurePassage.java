package lt.atsakas.process.model.bpmn;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;

/**
 * Proves that whoever arrives at a place has passed a milestone, whichever way was taken. Assumes it everywhere and
 * takes the assumption back along every way that avoids the milestone: a parallel join needs it from one branch, any
 * other meeting of ways from all.
 */
final class SurePassage {

    private final FlowGraph flow;
    private final Predicate<FlowNode> milestone;
    private final BitSet unsure = new BitSet();
    private final int[] sureSources;
    private final Deque<Integer> open = new ArrayDeque<>();

    SurePassage(FlowGraph flow, Predicate<FlowNode> milestone) {
        this.flow = flow;
        this.milestone = milestone;
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
            for (int follower : flow.next(open.pop())) {
                sureSources[follower]--;
                boolean othersAreSure = isParallelJoin(follower) && sureSources[follower] > 0;
                if (!othersAreSure && !isPassed(follower)) {
                    takeBack(follower);
                }
            }
        }
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
