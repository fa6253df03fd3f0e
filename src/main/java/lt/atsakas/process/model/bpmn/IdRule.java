package lt.atsakas.process.model.bpmn;

import java.util.Map;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Ids are an API of running cases: each says what it is, and process, folder and file share one id. */
final class IdRule implements DiagramRule {

    private static final String EVENT = "event";
    private static final String GATEWAY = "gateway";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("userTask", "userTask"),
            Map.entry("serviceTask", "serviceTask"),
            Map.entry("receiveTask", "receiveTask"),
            Map.entry("businessRuleTask", "businessRuleTask"),
            Map.entry("callActivity", "callActivity"),
            Map.entry("subProcess", "subProcess"),
            Map.entry("exclusiveGateway", GATEWAY),
            Map.entry("inclusiveGateway", GATEWAY),
            Map.entry("parallelGateway", GATEWAY),
            Map.entry("eventBasedGateway", GATEWAY),
            Map.entry("startEvent", "(startEvent|event)"),
            Map.entry("boundaryEvent", EVENT),
            Map.entry("intermediateCatchEvent", EVENT),
            Map.entry("intermediateThrowEvent", EVENT),
            Map.entry("endEvent", "endEvent"),
            Map.entry("sequenceFlow", "flow"));

    @Override
    public void check(Diagram diagram, Findings findings) {
        checkProcess(diagram, findings);
        for (FlowElement element : diagram.all(FlowElement.class)) {
            String prefix = PREFIXES.get(element.getElementType().getTypeName());
            if (prefix != null && !element.getId().matches(prefix + "_[a-z][A-Za-z0-9]*")) {
                findings.add(
                        Diagram.label(element),
                        "id",
                        prefix.replaceAll("[()]", "").replace("|", "_…, ") + "_…");
            }
        }
    }

    private static void checkProcess(Diagram diagram, Findings findings) {
        Process process = diagram.process();
        String id = process.getId();
        if (!id.matches("[a-z]+(-[a-z]+)*")) {
            findings.add(Diagram.label(process), "processId");
        }
        if (!id.equals(diagram.file().stem()) || !isFolderOf(id, diagram.file().folder())) {
            findings.add(
                    Diagram.label(process), "processIdElsewhere", diagram.file().path());
        }
    }

    private static boolean isFolderOf(String id, String folder) {
        return !folder.matches("(.*/)?processes/[^/]+/") || folder.endsWith("/" + id + "/");
    }
}
