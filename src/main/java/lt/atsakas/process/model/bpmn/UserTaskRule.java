package lt.atsakas.process.model.bpmn;

import java.util.List;
import java.util.stream.Stream;
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
            checkPerformers(diagram, task, findings);
        }
    }

    private static void checkForm(Diagram diagram, UserTask task, Findings findings) {
        String form = Diagram.camunda(task, "formRef");
        ElementLabel label = Diagram.label(task);
        if (form.isEmpty()) {
            findings.add(label, "formMissing");
        } else if (!diagram.neighbours().forms().containsKey(form)) {
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

    private static void checkPerformers(Diagram diagram, UserTask task, Findings findings) {
        List<String> performers = performers(task).toList();
        if (performers.isEmpty()) {
            findings.add(Diagram.label(task), "performerMissing");
        } else if (performers.size() == 1
                && !Diagram.camunda(task, "candidateUsers").isBlank()) {
            findings.add(Diagram.label(task), "candidatesAlone");
        }
        performers.forEach(value -> checkPerformer(diagram, task, value, findings));
    }

    /** The expressions that name whose work the task is. */
    static Stream<String> performers(UserTask task) {
        return PERFORMERS.stream()
                .map(attribute -> Diagram.camunda(task, attribute))
                .filter(value -> !value.isBlank());
    }

    private static void checkPerformer(Diagram diagram, UserTask task, String value, Findings findings) {
        if (!value.contains("{")) {
            findings.add(Diagram.label(task), "performerLiteral", value);
        } else if (diagram.expressions().calledMethod(value).isEmpty()
                && diagram.names().variables().people().stream()
                        .noneMatch(person -> value.equals("${" + person + "}"))) {
            findings.add(Diagram.label(task), "performerNotPerson", value);
        }
    }
}
