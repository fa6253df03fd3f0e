package lt.atsakas.process.deployment;

import java.util.List;
import lt.atsakas.process.model.gate.FindingWords;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Says whether the processes run as the application brings them. A refused model degrades the health without taking the
 * application out of service: cases go on with the old version.
 */
@Component("modelsHealthIndicator")
class ModelsHealth implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private final ModelDeployer deployer;

    ModelsHealth(ModelDeployer deployer) {
        this.deployer = deployer;
    }

    @Override
    public Health health() {
        return of(deployer.outcomes());
    }

    static Health of(List<BundleOutcome> outcomes) {
        boolean refused = outcomes.stream().anyMatch(BundleOutcome::isRefused);
        Health.Builder health = refused ? Health.status(DEGRADED) : Health.up();
        outcomes.forEach(outcome -> health.withDetail(outcome.process(), detail(outcome)));
        return health.build();
    }

    private static Object detail(BundleOutcome outcome) {
        return outcome.isRefused()
                ? outcome.findings().stream().map(FindingWords::line).toList()
                : outcome.kind().name();
    }
}
