package lt.atsakas.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.process.model.reading.Finding;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

class ModelsHealthTests {

    @Test
    void current_and_released_models_are_healthy() {
        Health health = ModelsHealth.of(
                List.of(BundleOutcome.current("complaint"), BundleOutcome.releasedByOwner("escalation")), List.of());

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails())
                .containsEntry("complaint", "CURRENT")
                .containsEntry("escalation", "RELEASED_BY_OWNER");
    }

    @Test
    void a_refused_model_degrades_the_health_and_is_named() {
        Finding finding = new Finding(
                "processes/complaint/complaint.bpmn", "Išnagrinėti", "userTask_examine", "dueDateMissing", List.of());

        Health health = ModelsHealth.of(
                List.of(BundleOutcome.refused("complaint", List.of(finding)), BundleOutcome.current("escalation")),
                List.of());

        assertThat(health.getStatus()).isEqualTo(ModelsHealth.DEGRADED);
        assertThat(health.getDetails().get("complaint").toString())
                .contains("Išnagrinėti (userTask_examine): užduotis neturi termino");
    }

    @Test
    void a_unit_that_a_table_names_in_vain_degrades_the_health_and_is_named() {
        Finding finding = new Finding(
                "processes/complaint/routing.dmn", "Maršrutas", "routing", "unitUnknown", List.of("bustass"));

        Health health = ModelsHealth.of(List.of(BundleOutcome.current("complaint")), List.of(finding));

        assertThat(health.getStatus()).isEqualTo(ModelsHealth.DEGRADED);
        assertThat(health.getDetails()).containsEntry("complaint", "CURRENT");
        assertThat(health.getDetails().get("missingUnits").toString())
                .contains("Maršrutas (routing): įmonėje nėra padalinio „bustass“", " → ");
    }
}
