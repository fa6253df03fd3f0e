package lt.atsakas.process.model.bpmn;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import lt.atsakas.process.model.FieldsTaken;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Whoever completes a task is heard: a listener takes what the form asks, and the form asks what the listener needs. */
final class TaskFormRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        for (UserTask task : diagram.all(UserTask.class)) {
            List<FieldsTaken> listeners = Diagram.completeListeners(task).stream()
                    .map(diagram.names().delegates().duties().fieldsTaken()::get)
                    .filter(Objects::nonNull)
                    .toList();
            String form = Diagram.camunda(task, "formRef");
            Set<String> fields = diagram.neighbours().forms().get(form);
            if (listeners.size() != 1) {
                findings.add(Diagram.label(task), "completeListener");
            } else if (fields != null) {
                check(Diagram.label(task), form, fields, listeners.get(0), findings);
            }
        }
    }

    private static void check(
            ElementLabel task, String form, Set<String> fields, FieldsTaken taken, Findings findings) {
        taken.needs().stream()
                .filter(field -> !fields.contains(field))
                .forEach(field -> findings.add(task, "formFieldMissing", form, field));
        fields.stream()
                .filter(field -> !taken.knows(field))
                .forEach(field -> findings.add(task, "formFieldUnheard", form, field));
    }
}
