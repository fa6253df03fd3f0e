package lt.atsakas.process.model.bpmn;

import java.util.Set;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** A decision lies in the folder of its process, is deployed with it, and its result goes into a variable. */
final class DecisionRule implements DiagramRule {

    private static final Set<String> ONE_ANSWER = Set.of("singleResult", "singleEntry");

    @Override
    public void check(Diagram diagram, Findings findings) {
        diagram.all(BusinessRuleTask.class).stream()
                .filter(step -> !Diagram.camunda(step, "decisionRef").isEmpty())
                .forEach(step -> check(diagram, step, findings));
    }

    private static void check(Diagram diagram, BusinessRuleTask step, Findings findings) {
        String decision = Diagram.camunda(step, "decisionRef");
        ElementLabel label = Diagram.label(step);
        if (!diagram.neighbours().decisions().contains(decision)) {
            findings.add(label, "decisionUnknown", decision);
        } else if (!"deployment".equals(Diagram.camunda(step, "decisionRefBinding"))) {
            findings.add(label, "decisionBinding", decision);
        }
        if (Diagram.camunda(step, "resultVariable").isEmpty()) {
            findings.add(label, "decisionResult", decision);
        }
        if (!ONE_ANSWER.contains(Diagram.camunda(step, "mapDecisionResult"))) {
            findings.add(label, "decisionMapping", decision);
        }
    }
}
