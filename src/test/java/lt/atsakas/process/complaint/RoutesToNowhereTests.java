package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.model.ModelsDeployed;
import lt.atsakas.process.model.reading.ClassPathModels;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An owner's table sends complaints about heating to a unit that was never there. */
@AtsakasTest
class RoutesToNowhereTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("modelsHealthIndicator")
    private HealthIndicator health;

    private Deployment released;

    @BeforeEach
    void release() {
        DeploymentBuilder bundle = repository.createDeployment().name("complaint");
        ClassPathModels.bundleOf("complaint").files().forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            bundle.addInputStream(
                    path, utf8(path.endsWith("routing.dmn") ? text.replace("\"bustas\"", "\"bustass\"") : text));
        });
        released = bundle.deploy();
        beans.publishEvent(new ModelsDeployed("complaint"));
    }

    @AfterEach
    void takeBack() {
        repository.deleteDeployment(released.getId(), true, true, true);
        beans.publishEvent(new ModelsDeployed("complaint"));
    }

    @Test
    void whoeverClassifiesIsToldAndKeepsTheCase() {
        Walk walk = Walk.begin(beans);

        assertThatThrownBy(walk::classified)
                .isInstanceOfSatisfying(
                        UnitMissing.class,
                        missing -> assertThat(missing.arguments()).containsExactly("bustass"));

        assertThat(walk.complaint()).isWaitingAt("userTask_classifyComplaint");
        assertThat(walk.facts().unit()).isNull();
        walk.complete(
                "userTask_classifyComplaint",
                "registrar",
                Map.of("kind", "complaint", "category", "debts", "urgency", "none"));
        assertThat(walk.complaint()).isWaitingAt("userTask_assignHandler");
    }

    @Test
    void thoseWhoCanMendItGetOneMailEach() {
        Walk walk = Walk.begin(beans);

        assertThatThrownBy(walk::classified).isInstanceOf(UnitMissing.class);
        assertThatThrownBy(walk::classified).isInstanceOf(UnitMissing.class);

        assertThat(told(walk)).contains("owner", "admin").doesNotHaveDuplicates();
    }

    @Test
    void healthNamesTheUnitUntilTheTableIsMended() {
        Health broken = health.getHealth(true);
        takeBack();
        Health mended = health.getHealth(true);
        release();

        assertThat(broken.getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(broken.getDetails().get("missingUnits").toString()).contains("„bustass“");
        assertThat(mended.getDetails()).doesNotContainKey("missingUnits");
    }

    private List<String> told(Walk walk) {
        return database.sql("select recipient from correspondence.outgoing_letter"
                        + " where case_number = :number and occasion = 'unit-missing-bustass'")
                .param("number", walk.number().value())
                .query(String.class)
                .list();
    }

    private static ByteArrayInputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
