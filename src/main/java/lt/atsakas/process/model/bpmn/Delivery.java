package lt.atsakas.process.model.bpmn;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What proves that the answer has reached the client: news of it, the letter's own state, or the word of whoever resolved it. */
final class Delivery {

    private static final String NEWS = "answerDelivered";
    private static final String RESOLUTION = "deliveryResolved";
    private static final String CONFIRMED = "${outcome=='confirm'}";
    private static final String KNOWN = "${answers.isDelivered(caseNumber)}";

    private Delivery() {}

    static SurePassage passage(FlowGraph flow) {
        return new SurePassage(flow, Delivery::isNews, way -> isConfirmed(flow, way));
    }

    private static boolean isNews(FlowNode node) {
        return node.getChildElementsByType(MessageEventDefinition.class).stream()
                .anyMatch(wait -> wait.getMessage() != null
                        && NEWS.equals(wait.getMessage().getName()));
    }

    private static boolean isConfirmed(FlowGraph flow, SequenceFlow way) {
        String condition = way.getConditionExpression() == null
                ? ""
                : way.getConditionExpression().getTextContent().replaceAll("\\s", "");
        return KNOWN.equals(condition) || CONFIRMED.equals(condition) && followsResolution(flow, way);
    }

    private static boolean followsResolution(FlowGraph flow, SequenceFlow way) {
        List<FlowNode> asked = flow.previous(flow.entering(way.getSource())).stream()
                .map(flow::nodeAt)
                .toList();
        return !asked.isEmpty() && asked.stream().allMatch(Delivery::resolvesDelivery);
    }

    private static boolean resolvesDelivery(FlowNode node) {
        return node instanceof UserTask && Diagram.completeListeners(node).contains(RESOLUTION);
    }
}
