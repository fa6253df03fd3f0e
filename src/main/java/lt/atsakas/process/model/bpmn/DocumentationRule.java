package lt.atsakas.process.model.bpmn;

import java.util.stream.Stream;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** The process and each of its elements say in their documentation why they are there. */
final class DocumentationRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        Stream.concat(Stream.of(diagram.process()), diagram.all(FlowNode.class).stream())
                .filter(DocumentationRule::isSilent)
                .forEach(element -> findings.add(Diagram.label(element), "documentation"));
    }

    private static boolean isSilent(BaseElement element) {
        return element.getDocumentations().stream()
                .allMatch(words -> words.getTextContent().isBlank());
    }
}
