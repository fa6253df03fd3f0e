package lt.atsakas.process.model.bpmn;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Waits only for messages that somebody sends, throws only errors and escalations that have a code. */
final class MessageRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        for (MessageEventDefinition wait : diagram.all(MessageEventDefinition.class)) {
            ModelElementInstance event = wait.getParentElement();
            if (event instanceof EndEvent || event instanceof IntermediateThrowEvent) {
                findings.add(Diagram.around(wait), "messageThrown");
            } else {
                checkMessage(diagram, Diagram.around(wait), wait.getMessage(), findings);
            }
        }
        diagram.all(ReceiveTask.class)
                .forEach(wait -> checkMessage(diagram, Diagram.label(wait), wait.getMessage(), findings));
        checkCodes(diagram, findings);
        checkCaught(diagram, findings);
    }

    private static void checkMessage(
            Diagram diagram, ElementLabel waiting, @Nullable Message message, Findings findings) {
        String name = message == null ? "" : String.valueOf(message.getName());
        if (!diagram.names().messages().contains(name)) {
            findings.add(waiting, "unknownMessage", name);
        }
    }

    /** An error that nobody catches ends the case in the middle. */
    private static void checkCaught(Diagram diagram, Findings findings) {
        Collection<ErrorEventDefinition> errors = diagram.all(ErrorEventDefinition.class);
        Set<String> caught = errors.stream()
                .filter(error -> !(error.getParentElement() instanceof EndEvent))
                .map(MessageRule::codeOf)
                .collect(Collectors.toSet());
        errors.stream()
                .filter(error -> error.getParentElement() instanceof EndEvent && !caught.contains(codeOf(error)))
                .forEach(error -> findings.add(Diagram.around(error), "errorUncaught", codeOf(error)));
    }

    private static String codeOf(ErrorEventDefinition error) {
        return error.getError() == null ? "" : String.valueOf(error.getError().getErrorCode());
    }

    private static void checkCodes(Diagram diagram, Findings findings) {
        diagram.all(ErrorEventDefinition.class).stream()
                .filter(error -> error.getError() == null || error.getError().getErrorCode() == null)
                .forEach(error -> findings.add(Diagram.around(error), "codeMissing"));
        diagram.all(EscalationEventDefinition.class).stream()
                .filter(thrown ->
                        thrown.getEscalation() == null || thrown.getEscalation().getEscalationCode() == null)
                .forEach(thrown -> findings.add(Diagram.around(thrown), "codeMissing"));
    }
}
