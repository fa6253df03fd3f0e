package lt.atsakas.process.model.bpmn;

import java.util.stream.Stream;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** A step that works by itself names exactly one way to do its work. */
final class StepRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        diagram.all(ServiceTask.class)
                .forEach(step -> requireOneOf(step, findings, "delegateExpression", "expression"));
        diagram.all(BusinessRuleTask.class)
                .forEach(step -> requireOneOf(step, findings, "delegateExpression", "decisionRef"));
    }

    private static void requireOneOf(Activity step, Findings findings, String... attributes) {
        long named = Stream.of(attributes)
                .filter(attribute -> !Diagram.camunda(step, attribute).isBlank())
                .count();
        if (named != 1) {
            findings.add(Diagram.label(step), "implementation");
        }
    }
}
