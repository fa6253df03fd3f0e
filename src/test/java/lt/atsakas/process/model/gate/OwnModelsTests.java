package lt.atsakas.process.model.gate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lt.atsakas.process.model.PublishedNamesScan;
import lt.atsakas.process.model.reading.ClassPathModels;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.ModelBundle;
import lt.atsakas.process.model.reading.SafeXml;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.Test;

/** Stops the build when one of the office's own models would not pass the gate. */
class OwnModelsTests {

    @Test
    void every_model_of_the_office_passes_the_gate() {
        SortedMap<String, byte[]> all = new TreeMap<>(ClassPathModels.forms());
        ClassPathModels.processes().forEach(process -> all.putAll(ClassPathModels.filesOf(process)));

        var findings = ModelGate.check(new ModelBundle(all), PublishedNamesScan.ofClassPath());

        assertThat(findings.stream().map(FindingWords::line)).isEmpty();
    }

    @Test
    void every_element_names_the_law_or_the_order_it_follows() {
        Stream<String> silent = ClassPathModels.processes().stream().flatMap(OwnModelsTests::lawlessIn);

        assertThat(silent).isEmpty();
    }

    @Test
    void each_process_is_deployed_with_exactly_the_forms_it_names() {
        Set<String> complaint = ClassPathModels.bundleOf("complaint").files().keySet();
        Set<String> escalation = ClassPathModels.bundleOf("escalation").files().keySet();

        assertThat(complaint).contains("processes/complaint/complaint.bpmn", "forms/classify-complaint.form");
        assertThat(complaint).doesNotContain("forms/handle-escalation.form");
        assertThat(escalation).contains("processes/escalation/escalation.bpmn", "forms/handle-escalation.form");
    }

    /** Read safely first: the engine's own parser keeps for good the settings under which it was made. */
    private static Stream<String> lawlessIn(String process) {
        byte[] diagram = requireNonNull(
                ClassPathModels.filesOf(process).get("processes/%1$s/%1$s.bpmn".formatted(process)), process);
        assertThat(SafeXml.read(diagram, new Findings(process))).isPresent();
        return Bpmn.readModelFromStream(new ByteArrayInputStream(diagram))
                .getModelElementsByType(FlowNode.class)
                .stream()
                .filter(node -> !hasLegalBasis(node))
                .map(node -> process + ": " + node.getId());
    }

    private static boolean hasLegalBasis(FlowNode node) {
        return Stream.ofNullable(node.getExtensionElements())
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .anyMatch(property -> "legalBasis".equals(property.getCamundaName()));
    }
}
