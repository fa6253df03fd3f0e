package lt.atsakas.process.model.bpmn;

import java.util.BitSet;
import lt.atsakas.process.model.reading.Findings;

/** A way round without a wait state would never let go of the thread that entered it. */
final class LoopRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        FlowGraph flow = diagram.flow();
        BitSet cycles = FlowSearch.cycles(flow, vertex -> !WaitStates.rests(flow.nodeAt(vertex)));
        int first = cycles.nextSetBit(0);
        if (first >= 0) {
            findings.add(Diagram.label(flow.nodeAt(first)), "loopWithoutWait");
        }
    }
}
