package lt.atsakas.process.model.bpmn;

import java.util.List;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Where ways part by a question, every way has its condition and one is taken when none holds; elsewhere none has. */
final class GatewayRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        for (FlowNode node : diagram.flow().nodes()) {
            List<SequenceFlow> ways = diagram.flow().waysFrom(node);
            boolean asks = node instanceof ExclusiveGateway || node instanceof InclusiveGateway;
            if (asks && ways.size() > 1) {
                checkQuestion(diagram, node, ways, findings);
            } else {
                checkNoCondition(ways, findings);
            }
            if (node instanceof Activity && ways.size() > 1) {
                findings.add(Diagram.label(node), "hiddenFork");
            }
        }
    }

    private static void checkQuestion(Diagram diagram, FlowNode gateway, List<SequenceFlow> ways, Findings findings) {
        String otherwise = String.valueOf(gateway.getAttributeValue("default"));
        if (ways.stream().noneMatch(way -> otherwise.equals(way.getId()))) {
            findings.add(Diagram.label(gateway), "defaultMissing");
        }
        for (SequenceFlow way : ways) {
            boolean conditional = way.getConditionExpression() != null;
            if (conditional == otherwise.equals(way.getId())) {
                findings.add(Diagram.label(way), conditional ? "conditionNotAllowed" : "conditionMissing");
            }
            if (conditional
                    && diagram.expressions()
                            .isAlwaysTheSame(way.getConditionExpression().getTextContent())) {
                findings.add(Diagram.label(way), "conditionConstant");
            }
        }
    }

    private static void checkNoCondition(List<SequenceFlow> ways, Findings findings) {
        ways.stream()
                .filter(way -> way.getConditionExpression() != null)
                .forEach(way -> findings.add(Diagram.label(way), "conditionNotAllowed"));
    }
}
