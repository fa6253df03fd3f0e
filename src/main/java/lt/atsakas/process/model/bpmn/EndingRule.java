package lt.atsakas.process.model.bpmn;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.registry.Outcome;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A complaint ends closed: with an answer that was issued and delivered, or in another ending that the law knows. */
final class EndingRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        if (!diagram.isProcess(LawfulEnding.PROCESS)) {
            return;
        }
        FlowGraph flow = diagram.flow();
        BitSet mainWay = MainWay.of(flow);
        List<EndEvent> endings = diagram.all(EndEvent.class).stream()
                .filter(EndingRule::endsTheProcess)
                .filter(end -> mainWay.get(flow.entering(end)) || isTerminating(end))
                .toList();
        endings.forEach(end -> check(diagram, end, findings));
        checkClosing(diagram, findings);
        String answered = LawfulEnding.of(Outcome.ANSWERED).endEventId();
        if (endings.stream().noneMatch(end -> end.getId().equals(answered))) {
            findings.add(Diagram.label(diagram.process()), "noAnswerEnding", answered);
        }
    }

    private static boolean isTerminating(EndEvent end) {
        return end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
    }

    private static void check(Diagram diagram, EndEvent end, Findings findings) {
        Optional<LawfulEnding> ending = LawfulEnding.of(end.getId());
        if (ending.isEmpty()) {
            findings.add(Diagram.label(end), "unlawfulEnding");
            return;
        }
        Outcome outcome = ending.get().outcome();
        if (!new SurePassage(diagram.flow(), node -> closes(diagram, node, outcome)).before(end)) {
            findings.add(Diagram.label(end), "endingUnclosed");
        }
        boolean answered = outcome == Outcome.ANSWERED;
        if (answered && !new SurePassage(diagram.flow(), EndingRule::issuesAnswer).before(end)) {
            findings.add(Diagram.label(end), "endingWithoutAnswer", LawfulEnding.ISSUE_STEP);
        }
    }

    /** A case closes as answered only when the answer has reached the client. */
    private static void checkClosing(Diagram diagram, Findings findings) {
        SurePassage delivery = Delivery.passage(diagram.flow());
        diagram.flow().nodes().stream()
                .filter(node -> closes(diagram, node, Outcome.ANSWERED) && !delivery.before(node))
                .forEach(node -> findings.add(Diagram.label(node), "closedUndelivered"));
    }

    private static boolean closes(Diagram diagram, FlowNode node, Outcome outcome) {
        return diagram.names().delegates().duties().closing().get(Diagram.delegate(node)) == outcome;
    }

    private static boolean issuesAnswer(FlowNode node) {
        return node instanceof ServiceTask
                && LawfulEnding.ISSUE_STEP.equals(node.getId())
                && LawfulEnding.ISSUE_DELEGATE.equals(Diagram.camunda(node, "delegateExpression"));
    }

    /** An end of the process itself, or of an event sub-process that interrupts it. */
    private static boolean endsTheProcess(EndEvent end) {
        ModelElementInstance scope = end.getParentElement();
        return scope instanceof Process
                || (scope instanceof SubProcess handler
                        && handler.triggeredByEvent()
                        && handler.getParentElement() instanceof Process
                        && handler.getChildElementsByType(StartEvent.class).stream()
                                .anyMatch(StartEvent::isInterrupting));
    }
}
