package lt.atsakas.process.model.bpmn;

import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.Task;

/** Each task says in its documentation why it is there: the legal basis and what is expected. */
final class DocumentationRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        for (Task task : diagram.all(Task.class)) {
            if (task.getDocumentations().stream()
                    .allMatch(words -> words.getTextContent().isBlank())) {
                findings.add(Diagram.label(task), "documentation");
            }
        }
    }
}
