package lt.atsakas.process.model.bpmn;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A called process is one made to be called, in its newest version, and gets all that it needs; repetition goes over a
 * collection that exists.
 */
final class CallRule implements DiagramRule {

    private static final Set<String> NEWEST = Set.of("", "latest");

    @Override
    public void check(Diagram diagram, Findings findings) {
        for (CallActivity call : diagram.all(CallActivity.class)) {
            String called = String.valueOf(call.getCalledElement());
            Set<String> needs = diagram.names().contracts().callable().get(called);
            if (needs == null) {
                findings.add(Diagram.label(call), "calledProcess", called);
            } else {
                checkBinding(call, called, findings);
                checkHandedOver(diagram, call, needs, findings);
            }
        }
        diagram.all(MultiInstanceLoopCharacteristics.class).stream()
                .filter(repeated -> Diagram.camunda(repeated, "collection").isBlank())
                .forEach(repeated -> findings.add(Diagram.around(repeated), "loopBound"));
    }

    private static void checkBinding(CallActivity call, String called, Findings findings) {
        if (!NEWEST.contains(Diagram.camunda(call, "calledElementBinding"))) {
            findings.add(Diagram.label(call), "calledBinding", called);
        }
    }

    private static void checkHandedOver(Diagram diagram, CallActivity call, Set<String> needs, Findings findings) {
        Set<String> missing = new TreeSet<>(needs);
        handedOver(call).forEach(given -> missing.remove(Diagram.attribute(given, "target")));
        missing.forEach(variable -> findings.add(Diagram.label(call), "notHandedOver", variable));
        if (handedOver(call)
                .allMatch(given -> Diagram.attribute(given, "businessKey").isEmpty())) {
            findings.add(Diagram.label(call), "businessKeyMissing");
        }
        handedOver(call).forEach(given -> checkWord(diagram, call, given, findings));
    }

    private static void checkWord(Diagram diagram, CallActivity call, ModelElementInstance given, Findings findings) {
        String word = Diagram.attribute(given, "sourceExpression");
        boolean said = !word.isEmpty() && !word.contains("{");
        if (said && !diagram.names().variables().allows(Diagram.attribute(given, "target"), word)) {
            findings.add(Diagram.label(call), "unknownWord", word);
        }
    }

    private static Stream<ModelElementInstance> handedOver(CallActivity call) {
        return Diagram.extensions(call, "in");
    }
}
