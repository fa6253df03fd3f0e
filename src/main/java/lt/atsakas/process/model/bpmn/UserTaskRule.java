package lt.atsakas.process.model.bpmn;

import java.util.List;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A user task has a form of its deployment, a due date, and somebody whose work it is. */
final class UserTaskRule implements DiagramRule {

    private static final List<String> PERFORMERS = List.of("assignee", "candidateUsers", "candidateGroups");

    @Override
    public void check(Diagram diagram, Findings findings) {
        for (UserTask task : diagram.all(UserTask.class)) {
            checkForm(diagram, task, findings);
            checkDueDate(diagram, task, findings);
            checkPerformers(task, findings);
        }
    }

    private static void checkForm(Diagram diagram, UserTask task, Findings findings) {
        String form = Diagram.camunda(task, "formRef");
        ElementLabel label = Diagram.label(task);
        if (form.isEmpty()) {
            findings.add(label, "formMissing");
        } else if (!diagram.neighbours().forms().contains(form)) {
            findings.add(label, "formUnknown", form);
        } else if (!"deployment".equals(Diagram.camunda(task, "formRefBinding"))) {
            findings.add(label, "formBinding", form);
        }
    }

    private static void checkDueDate(Diagram diagram, UserTask task, Findings findings) {
        String dueDate = Diagram.camunda(task, "dueDate");
        if (dueDate.isEmpty()) {
            findings.add(Diagram.label(task), "dueDateMissing");
        } else {
            Moments.checkDate(diagram, Diagram.label(task), dueDate, findings);
        }
    }

    private static void checkPerformers(UserTask task, Findings findings) {
        List<String> performers = PERFORMERS.stream()
                .map(attribute -> Diagram.camunda(task, attribute))
                .filter(value -> !value.isBlank())
                .toList();
        if (performers.isEmpty()) {
            findings.add(Diagram.label(task), "performerMissing");
        }
        performers.stream()
                .filter(value -> !value.contains("{"))
                .forEach(value -> findings.add(Diagram.label(task), "performerLiteral", value));
    }
}
