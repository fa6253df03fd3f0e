package lt.atsakas.demo.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import lt.atsakas.shared.Vilnius;

/** Ticks like the machine's clock, ahead of it by a lead that is kept across restarts. */
public final class DemoClock extends Clock {

    private final Clock machine;
    private final Path file;
    private final AtomicLong leadMillis;

    private DemoClock(Clock machine, Path file, AtomicLong leadMillis) {
        this.machine = machine;
        this.file = file;
        this.leadMillis = leadMillis;
    }

    /** Goes on with the lead that the file holds, or with none. */
    public static DemoClock keptIn(Path file) {
        return new DemoClock(
                Clock.system(Vilnius.ZONE), file, new AtomicLong(read(file).toMillis()));
    }

    Duration lead() {
        return Duration.ofMillis(leadMillis.get());
    }

    /** Never falls short of the moment, not even by a fraction of a millisecond. */
    void set(Instant moment) {
        Duration ahead = Duration.between(machine.instant(), moment).plusMillis(1);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, ahead.toString());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        leadMillis.set(ahead.toMillis());
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(lead());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(machine.withZone(zone), file, leadMillis);
    }

    private static Duration read(Path file) {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
