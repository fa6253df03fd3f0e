package lt.atsakas.process.task;

import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientStatus;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the client where the case stands: a step with the property {@code clientStatus} sets it when the case enters. */
@Component
class ClientStatusOnEntry extends AbstractBpmnParseListener {

    private static final String PROPERTY = "clientStatus";

    private final CaseRegistry registry;

    ClientStatusOnEntry(CaseRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(element, activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(element, activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(element, activity);
    }

    private void watch(Element element, ActivityImpl activity) {
        String name = property(element);
        if (name != null) {
            ClientStatus status = ClientStatus.valueOf(name);
            ExecutionListener show = execution -> show(execution.getProcessBusinessKey(), status);
            activity.addListener(ExecutionListener.EVENTNAME_START, show);
        }
    }

    private void show(String caseNumber, ClientStatus status) {
        CaseNumber number = new CaseNumber(caseNumber);
        if (registry.facts(number).status() != status) {
            registry.showStatus(number, status);
        }
    }

    private static @Nullable String property(Element element) {
        Element extensions = element.element("extensionElements");
        Element properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties == null) {
            return null;
        }
        return properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                .filter(property -> PROPERTY.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }
}
