package lt.atsakas.process.deployment;

import java.util.List;
import lt.atsakas.process.model.gate.FindingWords;
import lt.atsakas.process.model.reading.ClassPathModels;
import lt.atsakas.shared.start.CannotStart;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the models of the application to the engine at start, before the first request is taken and the first job is
 * run. A refused bundle leaves its old version in service; a process without any version stops the start.
 */
@Component
class ModelDeployer implements SmartLifecycle {

    /** Long before the web server, which starts near the end. */
    private static final int EARLY = 0;

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);

    private final BundleDeployment deployment;
    private final RepositoryService repository;
    private volatile List<BundleOutcome> outcomes = List.of();

    ModelDeployer(BundleDeployment deployment, RepositoryService repository) {
        this.deployment = deployment;
        this.repository = repository;
    }

    @Override
    public void start() {
        outcomes = ClassPathModels.processes().stream()
                .map(process -> deployment.deploy(process, ClassPathModels.bundleOf(process)))
                .toList();
        outcomes.forEach(this::tell);
        warmUp();
    }

    @Override
    public void stop() {
        outcomes = List.of();
    }

    @Override
    public boolean isRunning() {
        return !outcomes.isEmpty();
    }

    @Override
    public int getPhase() {
        return EARLY;
    }

    List<BundleOutcome> outcomes() {
        return outcomes;
    }

    private void tell(BundleOutcome outcome) {
        switch (outcome.kind()) {
            case CURRENT -> LOG.debug("Process {} runs as the application brings it", outcome.process());
            case RELEASED_BY_OWNER ->
                LOG.info(
                        "Process {} stays as its owner released it; the version in the application is not deployed",
                        outcome.process());
            case NEWER_RELEASE ->
                LOG.warn(
                        "Process {} stays as a newer release of the application brought it; to go back on purpose, set"
                                + " atsakas.models.allow-older-release=true",
                        outcome.process());
            case REFUSED -> tellRefusal(outcome);
        }
    }

    private void tellRefusal(BundleOutcome outcome) {
        String lines = String.join(
                "\n    ", outcome.findings().stream().map(FindingWords::line).toList());
        if (!deployment.isKnown(outcome.process())) {
            throw new CannotStart(
                    "The models of process " + outcome.process() + " are refused and no earlier version exists:\n    "
                            + lines,
                    "Mend the models and build again, or run a release whose models pass --check-models.");
        }
        LOG.error("The models of process {} are refused; its old version goes on:\n    {}", outcome.process(), lines);
    }

    /** A cold definition cache fails when several threads start the first cases at once. */
    private void warmUp() {
        repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(definition -> repository.getProcessDefinition(definition.getId()));
        repository
                .createDecisionDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(decision -> repository.getDecisionDefinition(decision.getId()));
    }
}
