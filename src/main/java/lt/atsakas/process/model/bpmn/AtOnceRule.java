package lt.atsakas.process.model.bpmn;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** What every complaint is owed at once – its term, the word that it came – is done before anything is waited for. */
final class AtOnceRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        if (diagram.isProcess(LawfulEnding.PROCESS)) {
            Set<String> owed = diagram.names().delegates().duties().atOnce();
            owed.stream().sorted().forEach(delegate -> check(diagram, delegate, findings));
        }
    }

    private static void check(Diagram diagram, String delegate, Findings findings) {
        FlowGraph flow = diagram.flow();
        List<Integer> starts = diagram.process().getChildElementsByType(StartEvent.class).stream()
                .map(flow::entering)
                .toList();
        BitSet first = FlowSearch.reach(starts, flow::next, vertex -> !endsTransaction(flow.nodeAt(vertex), delegate));
        SurePassage done = new SurePassage(flow, node -> delegate.equals(Diagram.delegate(node)));
        flow.nodes().stream()
                .filter(node -> first.get(flow.entering(node)) && endsTransaction(node, delegate) && !done.before(node))
                .findFirst()
                .ifPresent(node -> findings.add(Diagram.label(node), "notAtOnce", delegate));
    }

    /** Whether the transaction ends at this element, the duty itself excepted when only what follows it is put off. */
    private static boolean endsTransaction(FlowNode node, String delegate) {
        return WaitStates.rests(node)
                || node.isCamundaAsyncBefore()
                || node.isCamundaAsyncAfter() && !delegate.equals(Diagram.delegate(node));
    }
}
