package lt.atsakas.process.model.bpmn;

import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Whatever people see in a diagram or a task list has words for them. */
final class NameRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        checkLabel(Diagram.label(diagram.process()), findings);
        diagram.all(FlowElement.class).stream()
                .filter(element -> isSeen(diagram, element))
                .map(Diagram::label)
                .forEach(label -> checkLabel(label, findings));
    }

    private static void checkLabel(ElementLabel label, Findings findings) {
        boolean worded = label.name().strip().length() > 1
                && label.name().codePoints().anyMatch(Character::isLetter)
                && !label.name().equals(label.id());
        if (!worded) {
            findings.add(label, "name");
        }
    }

    private static boolean isSeen(Diagram diagram, FlowElement element) {
        return element instanceof Activity
                || element instanceof Event
                || (element instanceof Gateway gateway && isQuestion(diagram, gateway))
                || (element instanceof SequenceFlow reply && isQuestion(diagram, reply.getSource()));
    }

    private static boolean isQuestion(Diagram diagram, FlowNode node) {
        boolean asks = node instanceof ExclusiveGateway || node instanceof InclusiveGateway;
        return asks && diagram.flow().waysFrom(node).size() > 1;
    }
}
