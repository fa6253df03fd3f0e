package lt.atsakas.process.model.bpmn;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What binds somebody – the process, a person's task, a term, a letter that leaves the house – names the rule it follows. */
final class LegalBasisRule implements DiagramRule {

    static final String PROPERTY = "legalBasis";

    /** An article of a law or a clause of the policy, else the house's own order. */
    private static final Pattern SOURCE =
            Pattern.compile("\\d (str|p)\\.|įmonės tvarka|politika", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(Diagram diagram, Findings findings) {
        Stream.concat(Stream.of(diagram.process()), diagram.all(FlowNode.class).stream())
                .forEach(element -> check(diagram, element, findings));
    }

    private static void check(Diagram diagram, BaseElement element, Findings findings) {
        String basis = Diagram.property(element, PROPERTY);
        if (!basis.isEmpty() && !SOURCE.matcher(basis).find()) {
            findings.add(Diagram.label(element), "legalBasisVague", basis);
        } else if (basis.isEmpty() && (!(element instanceof FlowNode node) || binds(diagram, node))) {
            findings.add(Diagram.label(element), "legalBasis");
        }
    }

    private static boolean binds(Diagram diagram, FlowNode node) {
        return node instanceof UserTask || isTerm(node) || diagram.leavesTheHouse(node);
    }

    private static boolean isTerm(FlowNode node) {
        return !node.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }
}
