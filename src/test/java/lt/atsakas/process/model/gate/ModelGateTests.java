package lt.atsakas.process.model.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lt.atsakas.process.model.reading.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelGateTests {

    @Test
    void good_models_pass() {
        GoodModels models = new GoodModels();

        List<Finding> findings = models.findings();

        assertThat(findings).isEmpty();
    }

    @Test
    void what_the_letter_itself_says_proves_delivery() {
        GoodModels models = new GoodModels()
                .spoil(GoodModels.DIAGRAM, "${outcome == 'confirm'}", "${answers.isDelivered(caseNumber)}");

        List<Finding> findings = models.findings();

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lt.atsakas.process.model.gate.BadModel#all")
    void a_bad_model_is_found_out(BadModel bad) {
        GoodModels models = new GoodModels().spoil(bad.file(), bad.good(), bad.spoilt());

        List<Finding> findings = models.findings();

        assertThat(findings)
                .extracting(Finding::file, Finding::rule, Finding::elementId)
                .contains(tuple(bad.file(), bad.rule(), bad.element()));
        assertThat(findings)
                .allSatisfy(finding -> assertThat(FindingWords.line(finding))
                        .startsWith(finding.file() + ": ")
                        .contains(" → ")
                        .doesNotContain("\n"));
    }

    @Test
    void a_form_or_decision_that_is_not_in_the_bundle_is_missed() {
        GoodModels models = new GoodModels().without(GoodModels.FORM).without(GoodModels.DECISION);

        List<Finding> findings = models.findings();

        assertThat(findings).extracting(Finding::rule).containsExactlyInAnyOrder("formUnknown", "decisionUnknown");
    }

    @Test
    void a_process_lives_in_a_folder_of_its_name() {
        byte[] diagram = new GoodModels().files().get(GoodModels.DIAGRAM);
        byte[] decision = new GoodModels().files().get(GoodModels.DECISION);
        GoodModels models = new GoodModels()
                .without(GoodModels.DIAGRAM)
                .without(GoodModels.DECISION)
                .with("processes/elsewhere/complaint.bpmn", diagram)
                .with("processes/elsewhere/routing.dmn", decision);

        List<Finding> findings = models.findings();

        assertThat(findings).extracting(Finding::rule).containsExactly("processIdElsewhere", "decisionTwice");
    }

    @Test
    void a_file_over_which_a_rule_stumbles_does_not_pass() {
        GoodModels models = new GoodModels().with(GoodModels.DECISION, null);

        List<Finding> findings = models.findings();

        assertThat(findings).extracting(Finding::file, Finding::rule).contains(tuple(GoodModels.DECISION, "unjudged"));
    }

    @Test
    void a_decision_of_the_same_key_lies_with_one_process_only() {
        byte[] decision = new GoodModels().files().get(GoodModels.DECISION);
        GoodModels models = new GoodModels().with("processes/elsewhere/routing.dmn", decision);

        List<Finding> findings = models.findings();

        assertThat(findings)
                .extracting(Finding::file, Finding::rule)
                .contains(tuple("processes/elsewhere/routing.dmn", "decisionTwice"));
    }

    @Test
    void a_file_of_another_kind_is_refused() {
        GoodModels models = new GoodModels().with("processes/complaint/run.sh", "rm".getBytes(StandardCharsets.UTF_8));

        List<Finding> findings = models.findings();

        assertThat(findings).extracting(Finding::rule).containsExactly("fileKind");
    }
}
