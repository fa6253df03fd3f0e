package lt.atsakas.process.model.bpmn;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.expression.ExpressionCheck;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.ModelFile;
import lt.atsakas.process.model.reading.Neighbours;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** A diagram that was read safely, with all that its rules look at. */
record Diagram(ModelFile file, BpmnModelInstance model, FlowGraph flow, PublishedNames names, Neighbours neighbours) {

    static final String ESCALATION = "escalation";

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    boolean isProcess(String id) {
        return id.equals(process().getId());
    }

    ExpressionCheck expressions() {
        return new ExpressionCheck(names);
    }

    /** Whether the step reaches somebody outside. */
    boolean leavesTheHouse(BaseElement step) {
        return names.delegates().duties().leavingTheHouse().contains(delegate(step));
    }

    static ElementLabel label(BaseElement element) {
        return new ElementLabel(text(element.getAttributeValue("name")), text(element.getId()));
    }

    /** The element of the diagram around a part of it. */
    static ElementLabel around(ModelElementInstance part) {
        ModelElementInstance element = part.getParentElement();
        while (element != null && !(element instanceof FlowElement || element instanceof Process)) {
            element = element.getParentElement();
        }
        return element instanceof BaseElement found ? label(found) : new ElementLabel("", "");
    }

    /** An attribute of the engine's namespace, empty when absent. */
    static String camunda(ModelElementInstance element, String attribute) {
        return text(element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute));
    }

    /** The name of the bean that does the work, empty when none is named. */
    static String delegate(ModelElementInstance element) {
        return bean(camunda(element, "delegateExpression"));
    }

    /** The names of the beans that listen when the task is completed. */
    static List<String> completeListeners(BaseElement task) {
        return extensions(task, "taskListener")
                .filter(listener -> "complete".equals(listener.getAttributeValue("event")))
                .map(listener -> bean(text(listener.getAttributeValue("delegateExpression"))))
                .toList();
    }

    private static String bean(String expression) {
        return expression.replaceAll("[${}]", "");
    }

    static boolean isEventSubProcess(ModelElementInstance scope) {
        return scope instanceof SubProcess subProcess && subProcess.triggeredByEvent();
    }

    /** The extension elements of that name directly on the element. */
    static Stream<ModelElementInstance> extensions(BaseElement element, String name) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getElements().stream())
                .filter(extension -> extension.getElementType().getTypeName().equals(name));
    }

    /** What an extension property of the element says, empty when absent. */
    static String property(BaseElement element, String name) {
        return extensions(element, "properties")
                .flatMap(list -> list.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> text(property.getCamundaValue()).strip())
                .findFirst()
                .orElse("");
    }

    /** A plain attribute, empty when absent. */
    static String attribute(ModelElementInstance element, String name) {
        return text(element.getAttributeValue(name));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
