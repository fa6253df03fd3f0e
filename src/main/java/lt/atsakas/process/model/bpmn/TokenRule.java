package lt.atsakas.process.model.bpmn;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;

/**
 * A case is in one place at a time: what forks meets again in a gateway of the same kind, which waits for exactly those
 * branches, and what an event starts beside the case never walks the case's own way.
 */
final class TokenRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        FlowGraph flow = diagram.flow();
        checkBeside(flow, findings);
        List<FlowNode> forking = flow.nodes().stream()
                .filter(node -> node instanceof ParallelGateway || node instanceof InclusiveGateway)
                .toList();
        List<FlowNode> joins =
                forking.stream().filter(node -> branchesInto(flow, node) > 1).toList();
        List<FlowNode> forks = forking.stream()
                .filter(node -> flow.next(flow.leaving(node)).size() > 1)
                .toList();
        joins.stream()
                .filter(join -> forks.stream().noneMatch(fork -> isPair(flow, fork, join)))
                .forEach(join -> findings.add(Diagram.label(join), "joinWithoutFork"));
        forks.stream()
                .filter(fork -> joins.stream().noneMatch(join -> isPair(flow, fork, join)))
                .forEach(fork -> findings.add(Diagram.label(fork), "forkWithoutJoin"));
    }

    private static void checkBeside(FlowGraph flow, Findings findings) {
        BitSet main = MainWay.of(flow);
        BitSet beside = MainWay.beside(flow);
        flow.nodes().stream()
                .filter(node -> main.get(flow.entering(node)) && !MainWay.isBeside(node))
                .filter(node -> flow.previous(flow.entering(node)).stream()
                        .anyMatch(before -> beside.get(before) && isOnlyBeside(flow, before, main)))
                .findFirst()
                .ifPresent(node -> findings.add(Diagram.label(node), "secondToken"));
    }

    private static boolean isOnlyBeside(FlowGraph flow, int vertex, BitSet main) {
        return !main.get(vertex) || MainWay.isBeside(flow.nodeAt(vertex));
    }

    private static int branchesInto(FlowGraph flow, FlowNode join) {
        return flow.previous(flow.entering(join)).size();
    }

    /** Each branch of the fork brings exactly one token to the join, and loses none on the way. */
    private static boolean isPair(FlowGraph flow, FlowNode fork, FlowNode join) {
        List<Integer> branches = flow.next(flow.leaving(fork));
        Set<Integer> brought = new HashSet<>();
        for (int branch : branches) {
            BitSet reached =
                    FlowSearch.reach(List.of(branch), flow::next, vertex -> goesOn(flow.nodeAt(vertex), fork, join));
            List<Integer> arrivals = flow.previous(flow.entering(join)).stream()
                    .filter(reached::get)
                    .toList();
            boolean direct = branch == flow.entering(join);
            boolean lost = reached.stream().anyMatch(vertex -> flow.nodeAt(vertex) instanceof EndEvent);
            if (lost || (direct ? !arrivals.isEmpty() : arrivals.size() != 1)) {
                return false;
            }
            brought.add(direct ? -branch : arrivals.get(0));
        }
        return fork.getElementType().equals(join.getElementType())
                && brought.size() == branches.size()
                && branches.size() == branchesInto(flow, join);
    }

    private static boolean goesOn(FlowNode node, FlowNode fork, FlowNode join) {
        boolean beside = node instanceof BoundaryEvent boundary && !boundary.cancelActivity();
        return !beside && !node.getId().equals(join.getId()) && !node.getId().equals(fork.getId());
    }
}
