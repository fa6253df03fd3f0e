package lt.atsakas.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import lt.atsakas.process.deployment.BundleOutcome.Kind;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AtsakasTest
class ModelDeployerTests {

    @Autowired
    ModelDeployer deployer;

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Test
    void every_process_of_the_office_runs_after_the_start() {
        assertThat(deployer.outcomes())
                .extracting(BundleOutcome::process, BundleOutcome::kind)
                .contains(tuple("complaint", Kind.CURRENT), tuple("escalation", Kind.CURRENT));
    }

    @Test
    void another_start_makes_no_new_version() {
        int before = complaint().getVersion();

        deployer.start();

        assertThat(complaint().getVersion()).isEqualTo(before);
    }

    @Test
    void the_first_case_finds_its_definition_warm() {
        engine.getDeploymentCache().discardProcessDefinitionCache();

        deployer.start();

        assertThat(engine.getDeploymentCache()
                        .getProcessDefinitionCache()
                        .get(complaint().getId()))
                .isNotNull();
    }

    private ProcessDefinition complaint() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("complaint")
                .latestVersion()
                .singleResult();
    }
}
