package lt.atsakas.process.alarm;

import lt.atsakas.shared.web.DatabaseHealth;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says how many jobs wait for an administrator. The application is in service meanwhile: starting it anew would mend none. */
@Component("failedJobsHealthIndicator")
class FailedJobsHealth extends DatabaseHealth {

    private static final Status DEGRADED = new Status("DEGRADED", "Jobs without retries wait for an administrator");

    private final FailedJobs jobs;

    FailedJobsHealth(FailedJobs jobs) {
        super("The failed jobs cannot be counted");
        this.jobs = jobs;
    }

    @Override
    protected void look(Health.Builder health) {
        long count = jobs.count();
        health.status(count > 0 ? DEGRADED : Status.UP).withDetail("count", count);
    }
}
