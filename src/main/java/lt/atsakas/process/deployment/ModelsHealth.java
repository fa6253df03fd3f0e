package lt.atsakas.process.deployment;

import java.util.List;
import lt.atsakas.process.model.gate.FindingWords;
import lt.atsakas.process.model.reading.Finding;
import lt.atsakas.shared.web.DatabaseHealth;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Says whether the processes run as the application brings them, and whether the units are there to which they send cases. A
 * refused model or a missing unit degrades the health without taking the application out of service: cases go on with the old
 * version.
 */
@Component("modelsHealthIndicator")
class ModelsHealth extends DatabaseHealth {

    static final Status DEGRADED = new Status("DEGRADED");

    private final ModelDeployer deployer;
    private final RoutedUnits units;

    ModelsHealth(ModelDeployer deployer, RoutedUnits units) {
        super("The models cannot be compared with the house");
        this.deployer = deployer;
        this.units = units;
    }

    @Override
    protected void look(Health.Builder health) {
        Health found = of(deployer.outcomes(), units.missing());
        health.status(found.getStatus()).withDetails(found.getDetails());
    }

    static Health of(List<BundleOutcome> outcomes, List<Finding> missingUnits) {
        boolean refused = outcomes.stream().anyMatch(BundleOutcome::isRefused);
        Health.Builder health = refused || !missingUnits.isEmpty() ? Health.status(DEGRADED) : Health.up();
        if (!missingUnits.isEmpty()) {
            health.withDetail("missingUnits", lines(missingUnits));
        }
        outcomes.forEach(outcome -> health.withDetail(outcome.process(), detail(outcome)));
        return health.build();
    }

    private static Object detail(BundleOutcome outcome) {
        return outcome.isRefused() ? lines(outcome.findings()) : outcome.kind().name();
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(FindingWords::line).toList();
    }
}
