package lt.atsakas.demo.clock;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
            write(ahead.toString());
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

    /** As a whole or not at all: whoever is stopped in the middle finds the earlier lead again. */
    private void write(String lead) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = Files.createTempFile(folder, "clock", ".new");
        try (FileChannel channel = FileChannel.open(written, WRITE)) {
            channel.write(ByteBuffer.wrap(lead.getBytes(US_ASCII)));
            channel.force(true);
        }
        Files.move(written, file.toAbsolutePath(), ATOMIC_MOVE);
    }

    private static Duration read(Path file) {
        try {
            String lead = Files.exists(file) ? Files.readString(file).strip() : "";
            return lead.isEmpty() ? Duration.ZERO : Duration.parse(lead);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
