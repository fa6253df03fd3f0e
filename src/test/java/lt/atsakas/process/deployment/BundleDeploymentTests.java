package lt.atsakas.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lt.atsakas.process.deployment.BundleOutcome.Kind;
import lt.atsakas.process.model.ModelsDeployed;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.reading.Finding;
import lt.atsakas.process.model.reading.ModelBundle;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AtsakasTest
@RecordApplicationEvents
class BundleDeploymentTests {

    private static final String FORM = """
            {"schemaVersion": 16, "id": "notice", "type": "default", "components": [
              {"type": "text", "id": "field_case", "text": "[Byla {{caseNumber}}](/cases/{{caseNumber}})"}]}
            """;

    @Autowired
    BundleDeployment deployment;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @Autowired
    PublishedNames names;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void stand_at_a_known_moment() {
        clock.reset();
    }

    @Test
    void an_unchanged_bundle_makes_no_new_version() {
        deployment.deploy("unchanged", bundle("unchanged", "Vilnius"));

        BundleOutcome again = deployment.deploy("unchanged", bundle("unchanged", "Vilnius"));

        assertThat(again.kind()).isEqualTo(Kind.CURRENT);
        assertThat(versionsOf("unchanged")).isEqualTo(1);
    }

    @Test
    void a_change_in_any_file_makes_a_new_version_of_the_whole_bundle() {
        deployment.deploy("changed", bundle("changed", "Vilnius"));

        deployment.deploy("changed", bundle("changed", "Kaunas"));

        assertThat(versionsOf("changed")).isEqualTo(2);
        assertThat(repository.getDeploymentResourceNames(newest("changed").getDeploymentId()))
                .containsExactlyInAnyOrder("processes/changed/changed.bpmn", "processes/changed/town-of-changed.dmn");
    }

    @Test
    void whoever_remembers_decisions_is_told_of_each_deployment() {
        deployment.deploy("told", bundle("told", "Vilnius"));

        assertThat(events.stream(ModelsDeployed.class)).containsExactly(new ModelsDeployed("told"));
    }

    @Test
    void going_back_to_an_earlier_bundle_makes_a_version_again() {
        deployment.deploy("back", bundle("back", "Vilnius"));
        clock.advance(Duration.ofMinutes(1));
        deployment.deploy("back", bundle("back", "Kaunas"));
        clock.advance(Duration.ofMinutes(1));

        deployment.deploy("back", bundle("back", "Vilnius"));

        assertThat(versionsOf("back")).isEqualTo(3);
    }

    @Test
    void a_refused_bundle_leaves_the_old_version_alone() {
        deployment.deploy("refused", bundle("refused", "Vilnius"));

        BundleOutcome outcome = deployment.deploy("refused", bundle("refused", "run(), \"x\""));

        assertThat(outcome.kind()).isEqualTo(Kind.REFUSED);
        assertThat(outcome.findings()).isNotEmpty();
        assertThat(versionsOf("refused")).isEqualTo(1);
        assertThat(deployment.isKnown("refused")).isTrue();
    }

    @Test
    void a_bundle_that_the_engine_refuses_leaves_the_old_version_alone() {
        deployment.deploy("twofold", bundle("twofold", "Vilnius"));
        SortedMap<String, byte[]> files =
                new TreeMap<>(bundle("twofold", "Kaunas").files());
        files.put("forms/one/notice.form", utf8(FORM));
        files.put("forms/other/notice.form", utf8(FORM));

        BundleOutcome outcome = deployment.deploy("twofold", new ModelBundle(files));

        assertThat(outcome.kind()).isEqualTo(Kind.REFUSED);
        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("engine");
        assertThat(versionsOf("twofold")).isEqualTo(1);
    }

    @Test
    void what_a_process_owner_released_is_not_overwritten() {
        deployment.deploy("owned", bundle("owned", "Vilnius"));
        repository
                .createDeployment()
                .name("owned")
                .source(BundleDeployment.OWNERS_SOURCE)
                .addString("owned.bpmn", diagram("owned"))
                .deploy();

        BundleOutcome outcome = deployment.deploy("owned", bundle("owned", "Kaunas"));

        assertThat(outcome.kind()).isEqualTo(Kind.RELEASED_BY_OWNER);
        assertThat(versionsOf("owned")).isEqualTo(2);
    }

    @Test
    void an_older_release_does_not_take_back_what_a_newer_one_brought() {
        release("2.10.0", false).deploy("rolled", bundle("rolled", "Vilnius"));

        BundleOutcome outcome = release("2.9.1", false).deploy("rolled", bundle("rolled", "Kaunas"));

        assertThat(outcome.kind()).isEqualTo(Kind.NEWER_RELEASE);
        assertThat(versionsOf("rolled")).isEqualTo(1);
    }

    @Test
    void an_older_release_goes_back_when_told_to() {
        release("2.10.0", false).deploy("returned", bundle("returned", "Vilnius"));

        BundleOutcome outcome = release("2.9.1", true).deploy("returned", bundle("returned", "Kaunas"));

        assertThat(outcome.kind()).isEqualTo(Kind.CURRENT);
        assertThat(versionsOf("returned")).isEqualTo(2);
    }

    @Test
    void nodes_that_start_together_deploy_once() throws Exception {
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<BundleOutcome> node = () -> {
            start.await(10, TimeUnit.SECONDS);
            return deployment.deploy("raced", bundle("raced", "Vilnius"));
        };

        ExecutorService nodes = Executors.newFixedThreadPool(4);
        var outcomes = nodes.invokeAll(Stream.generate(() -> node).limit(4).toList());
        nodes.shutdown();

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.get().kind()).isEqualTo(Kind.CURRENT));
        assertThat(versionsOf("raced")).isEqualTo(1);
    }

    private BundleDeployment release(String version, boolean allowOlder) {
        return new BundleDeployment(
                repository, names, publisher, new DeployedRelease(management, Optional.of(version), allowOlder));
    }

    private long versionsOf(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .count();
    }

    private ProcessDefinition newest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
    }

    private static ModelBundle bundle(String process, String town) {
        return ModelBundle.of(Map.of(
                "processes/" + process + "/" + process + ".bpmn", utf8(diagram(process)),
                "processes/" + process + "/town-of-" + process + ".dmn", utf8(decision(process, town))));
    }

    private static String diagram(String process) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://atsakas.lt/processes">
                  <bpmn:process id="%s" name="Bandymas" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:documentation>Bandoma.</bpmn:documentation>
                    <bpmn:extensionElements><camunda:properties><camunda:property name="legalBasis" value="Įmonės tvarka"/></camunda:properties></bpmn:extensionElements>
                    <bpmn:startEvent id="startEvent_asked" name="Paprašyta"><bpmn:documentation>Pradedama.</bpmn:documentation></bpmn:startEvent>
                    <bpmn:sequenceFlow id="flow_asked" sourceRef="startEvent_asked" targetRef="endEvent_done"/>
                    <bpmn:endEvent id="endEvent_done" name="Padaryta"><bpmn:documentation>Baigiama.</bpmn:documentation></bpmn:endEvent>
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(process);
    }

    private static String decision(String process, String town) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions" name="Miestas" namespace="http://atsakas.lt/decisions">
                  <decision id="town-of-%s" name="Miestas" camunda:historyTimeToLive="P1D">
                    <decisionTable id="table"><output id="output_town" label="Miestas" name="town" typeRef="string"/>
                      <rule id="rule"><outputEntry id="out"><text>"%s"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(process, town);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
