package lt.atsakas.process.model.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lt.atsakas.process.model.PublishedNamesScan;
import lt.atsakas.process.model.reading.ClassPathModels;
import lt.atsakas.process.model.reading.ModelBundle;
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
    void each_process_is_deployed_with_exactly_the_forms_it_names() {
        Set<String> complaint = ClassPathModels.bundleOf("complaint").files().keySet();
        Set<String> escalation = ClassPathModels.bundleOf("escalation").files().keySet();

        assertThat(complaint).contains("processes/complaint/complaint.bpmn", "forms/classify-complaint.form");
        assertThat(complaint).doesNotContain("forms/handle-escalation.form");
        assertThat(escalation).contains("processes/escalation/escalation.bpmn", "forms/handle-escalation.form");
    }
}
