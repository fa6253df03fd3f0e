package lt.atsakas.process;

import lt.atsakas.shared.web.DatabaseHealth;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says how many tasks nobody can do: their terms run on while nobody works on them, so a person must act. */
@Component("orphanedTasksHealthIndicator")
class OrphanedTasksHealth extends DatabaseHealth {

    private static final Status DEGRADED = new Status("DEGRADED", "Tasks wait that nobody can do");

    private final OrphanedTasks orphans;

    OrphanedTasksHealth(OrphanedTasks orphans) {
        super("The tasks without a worker cannot be counted");
        this.orphans = orphans;
    }

    @Override
    protected void look(Health.Builder health) {
        int count = orphans.all().size();
        health.status(count > 0 ? DEGRADED : Status.UP).withDetail("count", count);
    }
}
