package lt.atsakas.process.alarm;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** Counts the jobs that have no retries left and wait for an administrator: {@code atsakas.jobs.failed}. */
@Component
class FailedJobs implements MeterBinder {

    private final ManagementService management;

    FailedJobs(ManagementService management) {
        this.management = management;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("atsakas.jobs.failed", this, FailedJobs::count)
                .description("Jobs without retries that wait for an administrator")
                .register(registry);
    }

    long count() {
        return management.createJobQuery().noRetriesLeft().count();
    }
}
