package lt.atsakas.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/**
 * A process of the office with nothing of the office in it: the same elements, waits, timers and asynchronous steps, but
 * delegates that do nothing, fixed dates, no listeners, no forms and no decision tables.
 */
final class BareDiagram {

    static final String DELEGATE = "${nothing}";
    static final String WORKER = "worker";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String FAR = "2035-01-01T00:00:00Z";

    private BareDiagram() {}

    static BpmnModelInstance of(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            BpmnModelInstance model = Bpmn.readModelFromStream(bytes);
            emptySteps(model);
            fixDates(model);
            fixPeople(model);
            fixConditions(model);
            List.of(
                            CamundaExecutionListener.class,
                            CamundaTaskListener.class,
                            CamundaInputOutput.class,
                            CamundaIn.class,
                            CamundaOut.class)
                    .forEach(type -> remove(model, type));
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void emptySteps(BpmnModelInstance model) {
        for (var type : List.of(ServiceTask.class, SendTask.class, BusinessRuleTask.class)) {
            for (BpmnModelElementInstance step : model.getModelElementsByType(type)) {
                List.of("decisionRef", "decisionRefBinding", "mapDecisionResult", "resultVariable", "expression")
                        .forEach(name -> step.getDomElement().removeAttribute(CAMUNDA, name));
                step.setAttributeValueNs(CAMUNDA, "delegateExpression", DELEGATE);
            }
        }
        model.getModelElementsByType(CallActivity.class)
                .forEach(call -> call.getDomElement().removeAttribute(CAMUNDA, "variableMappingDelegateExpression"));
    }

    private static void fixDates(BpmnModelInstance model) {
        model.getModelElementsByType(TimeDate.class).forEach(date -> date.setTextContent(FAR));
        model.getModelElementsByType(TimeDuration.class).forEach(duration -> duration.setTextContent("P3000D"));
        model.getModelElementsByType(TimeCycle.class).forEach(cycle -> cycle.setTextContent("R3/P1000D"));
    }

    private static void fixPeople(BpmnModelInstance model) {
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            for (String name : List.of("assignee", "candidateUsers", "candidateGroups")) {
                String value = task.getAttributeValueNs(CAMUNDA, name);
                if (value != null && value.contains("{")) {
                    task.setAttributeValueNs(CAMUNDA, name, WORKER);
                }
            }
            if (task.getCamundaDueDate() != null) {
                task.setCamundaDueDate(FAR);
            }
            List.of("formRef", "formRefBinding", "formKey", "followUpDate")
                    .forEach(name -> task.getDomElement().removeAttribute(CAMUNDA, name));
        }
    }

    /** What asks a bean is not so; what asks the form stays. */
    private static void fixConditions(BpmnModelInstance model) {
        model.getModelElementsByType(ConditionExpression.class).stream()
                .filter(condition -> condition.getTextContent().contains("("))
                .forEach(condition -> condition.setTextContent("${false}"));
    }

    private static <T extends BpmnModelElementInstance> void remove(BpmnModelInstance model, Class<T> type) {
        Collection<T> all = model.getModelElementsByType(type);
        all.forEach(element -> element.getParentElement().removeChildElement(element));
    }
}
