package lt.atsakas.process.model.bpmn;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.registry.ClientStatus;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Extension properties are those the code reads: the status that the client sees, and the legal basis. */
final class PropertyRule implements DiagramRule {

    private static final String CLIENT_STATUS = ClientStatusRule.PROPERTY;
    private static final String LEGAL_BASIS = LegalBasisRule.PROPERTY;
    private static final Set<String> STATUSES =
            Arrays.stream(ClientStatus.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    @Override
    public void check(Diagram diagram, Findings findings) {
        for (CamundaProperties properties : diagram.all(CamundaProperties.class)) {
            ElementLabel owner = Diagram.around(properties);
            properties.getCamundaProperties().forEach(property -> check(property, owner, findings));
        }
    }

    private static void check(CamundaProperty property, ElementLabel owner, Findings findings) {
        String name = String.valueOf(property.getCamundaName());
        String value = String.valueOf(property.getCamundaValue());
        if (!CLIENT_STATUS.equals(name) && !LEGAL_BASIS.equals(name)) {
            findings.add(owner, "unknownProperty", name);
        } else if (CLIENT_STATUS.equals(name) && !STATUSES.contains(value)) {
            findings.add(owner, "clientStatus", value);
        }
    }
}
