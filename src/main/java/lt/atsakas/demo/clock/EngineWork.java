package lt.atsakas.demo.clock;

import java.time.Instant;
import java.util.Optional;
import lt.atsakas.process.EngineJobs;

/** Timers and steps of the workflow engine. */
public record EngineWork(EngineJobs jobs) implements DueWork {

    @Override
    public Optional<Instant> nextAfter(Instant moment) {
        return jobs.nextAfter(moment);
    }

    @Override
    public boolean runDue() {
        return jobs.runDue();
    }
}
