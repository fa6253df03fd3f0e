package lt.atsakas.process.deployment;

import java.io.ByteArrayInputStream;
import java.util.List;
import lt.atsakas.process.model.ModelsDeployed;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.gate.ModelGate;
import lt.atsakas.process.model.reading.Finding;
import lt.atsakas.process.model.reading.ModelBundle;
import lt.atsakas.process.model.reading.SchemaFault;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The only way of models into the engine: a bundle passes the gate and becomes one deployment named after its process.
 * An unchanged bundle makes no new version; nodes that start together take turns by the engine's deployment lock.
 */
@Component
class BundleDeployment {

    /** Where our own deployments come from; duplicates are looked for among these only. */
    static final String SOURCE = "atsakas";

    /** Where the releases of process owners come from. */
    static final String OWNERS_SOURCE = "studio";

    private final RepositoryService repository;
    private final PublishedNames names;
    private final ApplicationEventPublisher events;
    private final DeployedRelease release;

    BundleDeployment(
            RepositoryService repository,
            PublishedNames names,
            ApplicationEventPublisher events,
            DeployedRelease release) {
        this.repository = repository;
        this.names = names;
        this.events = events;
        this.release = release;
    }

    BundleOutcome deploy(String process, ModelBundle bundle) {
        List<Finding> findings = ModelGate.check(bundle, names);
        if (!findings.isEmpty()) {
            return BundleOutcome.refused(process, findings);
        }
        if (isReleasedByOwner(process)) {
            return BundleOutcome.releasedByOwner(process);
        }
        return release.isNewerFor(process) ? BundleOutcome.newerRelease(process) : handOver(process, bundle);
    }

    /** Whether cases can be started by some version, whoever brought it. */
    boolean isKnown(String process) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .count()
                > 0;
    }

    private BundleOutcome handOver(String process, ModelBundle bundle) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(process).source(SOURCE).enableDuplicateFiltering(false);
        bundle.files().forEach((path, bytes) -> deployment.addInputStream(path, new ByteArrayInputStream(bytes)));
        release.takeOver(process);
        try {
            deployment.deploy();
            events.publishEvent(new ModelsDeployed(process));
            return BundleOutcome.current(process);
        } catch (ProcessEngineException refusal) {
            Finding finding = new Finding(process, "", "", "engine", List.of(SchemaFault.of(refusal)));
            return BundleOutcome.refused(process, List.of(finding));
        }
    }

    /** By version, not by time: clocks of several nodes differ, and the demo's jumps. */
    private boolean isReleasedByOwner(String process) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return newest != null
                && repository
                                .createDeploymentQuery()
                                .deploymentId(newest.getDeploymentId())
                                .deploymentSource(OWNERS_SOURCE)
                                .count()
                        > 0;
    }
}
