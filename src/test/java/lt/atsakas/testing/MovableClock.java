package lt.atsakas.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Stands still where it is set; the engine's clock stands with it. Starts on Monday 2026-11-23 at 10:00 in Vilnius. */
public final class MovableClock extends Clock {

    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    MovableClock(ZoneId zone) {
        this(new AtomicReference<>(), zone);
        reset();
    }

    private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void set(Instant instant) {
        now.set(instant);
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public void set(String instantWithOffset) {
        set(OffsetDateTime.parse(instantWithOffset).toInstant());
    }

    public void advance(Duration duration) {
        set(instant().plus(duration));
    }

    /** Back to where every test starts. */
    public void reset() {
        set(MONDAY_MORNING);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }
}
