package lt.atsakas.process.deployment;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Remembers in the engine which release of the application brought the models of a process last, so that a node of an older
 * release that starts again does not take them back. A build without a version, as on a developer's machine, is let through.
 */
@Component
class DeployedRelease {

    private static final String PROPERTY = "atsakas.models.";

    private final ManagementService engine;
    private final Optional<Version> own;
    private final boolean allowOlder;

    @Autowired
    DeployedRelease(ManagementService engine, ModelsProperties properties) {
        this(
                engine,
                Optional.ofNullable(DeployedRelease.class.getPackage().getImplementationVersion()),
                properties.allowOlderRelease());
    }

    DeployedRelease(ManagementService engine, Optional<String> own, boolean allowOlder) {
        this.engine = engine;
        this.own = own.map(Version::parse);
        this.allowOlder = allowOlder;
    }

    /** Whether a newer release than this one has brought the models, and this one was not told to go back. */
    boolean isNewerFor(String process) {
        Optional<Version> last = Optional.ofNullable(engine.getProperties().get(PROPERTY + process))
                .map(Version::parse);
        return !allowOlder
                && own.isPresent()
                && last.filter(newest -> newest.compareTo(own.get()) > 0).isPresent();
    }

    /** From now on this release's models are the newest. */
    void takeOver(String process) {
        own.ifPresent(version -> engine.setProperty(PROPERTY + process, version.toString()));
    }
}
