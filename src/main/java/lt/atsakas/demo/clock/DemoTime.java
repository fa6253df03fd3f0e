package lt.atsakas.demo.clock;

import java.time.Instant;
import java.util.function.Supplier;
import lt.atsakas.process.EngineJobs;

/** The application's clock and the engine's, moved together; after a restart the engine catches up at once. */
final class DemoTime implements AdjustableTime {

    private final DemoClock clock;
    private final EngineJobs engine;

    DemoTime(DemoClock clock, EngineJobs engine) {
        this.clock = clock;
        this.engine = engine;
        engine.runAheadBy(clock.lead());
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public void set(Instant moment) {
        clock.set(moment);
        engine.runAheadBy(clock.lead());
    }

    @Override
    public Instant undisturbed(Supplier<Instant> journey) {
        return engine.undisturbed(journey);
    }
}
