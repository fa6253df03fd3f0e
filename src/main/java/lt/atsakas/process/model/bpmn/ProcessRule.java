package lt.atsakas.process.model.bpmn;

import java.util.List;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process can run, says how long its history is kept, and begins in exactly one place. */
final class ProcessRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        Process process = diagram.process();
        if (!process.isExecutable()) {
            findings.add(Diagram.label(process), "executable");
        }
        if (!Diagram.camunda(process, "historyTimeToLive").matches("P[1-9][0-9]{0,4}D")) {
            findings.add(Diagram.label(process), "historyTimeToLive");
        }
        if (process.getChildElementsByType(StartEvent.class).size() != 1) {
            findings.add(Diagram.label(process), "oneStart");
        }
        diagram.all(SubProcess.class).stream()
                .filter(scope -> scope.getChildElementsByType(StartEvent.class).size() != 1)
                .forEach(scope -> findings.add(Diagram.label(scope), "oneStart"));
        diagram.all(StartEvent.class).forEach(start -> checkCause(start, findings));
    }

    private static void checkCause(StartEvent start, Findings findings) {
        ModelElementInstance scope = start.getParentElement();
        List<String> causes = start.getEventDefinitions().stream()
                .map(cause -> cause.getElementType().getTypeName())
                .toList();
        if (Diagram.isEventSubProcess(scope)) {
            if (causes.size() != 1) {
                findings.add(Diagram.label(start), "startCause");
            }
        } else if (causes.contains("timerEventDefinition")) {
            findings.add(Diagram.label(start), "timerStart");
        } else if (scope instanceof SubProcess && !causes.isEmpty()
                || causes.stream().anyMatch(cause -> !cause.equals("messageEventDefinition"))) {
            findings.add(Diagram.label(start), "startCause");
        }
    }
}
