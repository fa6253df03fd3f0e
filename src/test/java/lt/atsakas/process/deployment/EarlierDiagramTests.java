package lt.atsakas.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import lt.atsakas.process.deployment.BundleOutcome.Kind;
import lt.atsakas.process.model.reading.Finding;
import lt.atsakas.process.model.reading.ModelBundle;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rule judges what is brought from then on, not what the engine has been given before. */
@AtsakasTest
class EarlierDiagramTests {

    private static final String FILE = "processes/undocumented/undocumented.bpmn";
    private static final String UNDOCUMENTED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://atsakas.lt/processes">
              <bpmn:process id="undocumented" name="Bandymas" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="startEvent_asked" name="Paprašyta"/>
                <bpmn:sequenceFlow id="flow_asked" sourceRef="startEvent_asked" targetRef="endEvent_done"/>
                <bpmn:endEvent id="endEvent_done" name="Padaryta"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    BundleDeployment deployment;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Test
    void a_diagram_from_before_the_rules_of_documentation_still_starts() {
        repository
                .createDeployment()
                .name("undocumented")
                .source(BundleDeployment.SOURCE)
                .addString(FILE, UNDOCUMENTED)
                .deploy();

        BundleOutcome outcome = deployment.deploy(
                "undocumented", ModelBundle.of(Map.of(FILE, UNDOCUMENTED.getBytes(StandardCharsets.UTF_8))));

        assertThat(outcome.kind()).isEqualTo(Kind.REFUSED);
        assertThat(outcome.findings()).extracting(Finding::rule).contains("documentation", "legalBasis");
        assertThat(deployment.isKnown("undocumented")).isTrue();
        assertThat(runtime.startProcessInstanceByKey("undocumented", "undocumented")
                        .isEnded())
                .isTrue();
    }
}
