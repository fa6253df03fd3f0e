package lt.atsakas.process.model.bpmn;

import java.util.Set;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;

/** A called process exists and is taken in its newest version; repetition goes over a collection that exists. */
final class CallRule implements DiagramRule {

    private static final Set<String> NEWEST = Set.of("", "latest");

    @Override
    public void check(Diagram diagram, Findings findings) {
        for (CallActivity call : diagram.all(CallActivity.class)) {
            String called = String.valueOf(call.getCalledElement());
            boolean known = diagram.names().processes().contains(called)
                    || diagram.neighbours().processes().contains(called);
            if (!known) {
                findings.add(Diagram.label(call), "calledProcess", called);
            } else if (!NEWEST.contains(Diagram.camunda(call, "calledElementBinding"))) {
                findings.add(Diagram.label(call), "calledBinding", called);
            }
        }
        diagram.all(MultiInstanceLoopCharacteristics.class).stream()
                .filter(repeated -> Diagram.camunda(repeated, "collection").isBlank())
                .forEach(repeated -> findings.add(Diagram.around(repeated), "loopBound"));
    }
}
