package lt.atsakas.process.model.bpmn;

import java.util.regex.Pattern;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** What leaves the house runs in a transaction of its own and is tried again a bounded number of times. */
final class RetryRule implements DiagramRule {

    private static final Pattern CYCLE = Pattern.compile("R([1-9]|1[0-9]|20)/P(T?[1-9][0-9]{0,3}[DHMS])");

    @Override
    public void check(Diagram diagram, Findings findings) {
        diagram.all(FlowNode.class).forEach(node -> checkCycle(node, findings));
        diagram.all(Activity.class).stream()
                .filter(step -> diagram.leavesTheHouse(step))
                .filter(step -> !step.isCamundaAsyncBefore() || cycleOf(step).isEmpty())
                .forEach(step -> findings.add(Diagram.label(step), "retryMissing"));
    }

    private static void checkCycle(BaseElement element, Findings findings) {
        String cycle = cycleOf(element);
        if (!cycle.isEmpty() && !CYCLE.matcher(cycle).matches()) {
            findings.add(Diagram.label(element), "retryCycle", cycle);
        }
    }

    private static String cycleOf(BaseElement element) {
        return Diagram.extensions(element, "failedJobRetryTimeCycle")
                .map(cycle -> cycle.getTextContent().strip())
                .findFirst()
                .orElse("");
    }
}
