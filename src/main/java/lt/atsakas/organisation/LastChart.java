package lt.atsakas.organisation;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chart that was read last, trusted for a while; one whose reading began before the house changed is not kept. */
final class LastChart {

    private static final long TRUST = Duration.ofSeconds(10).toNanos();

    private volatile @Nullable Kept kept;
    private long version;

    Optional<Chart> fresh(long now) {
        Kept present = kept;
        return present == null || now - present.since() > TRUST ? Optional.empty() : Optional.of(present.chart());
    }

    /** Which house is about to be read. */
    synchronized long version() {
        return version;
    }

    synchronized void keep(Chart chart, long begun, long now) {
        if (begun == version) {
            kept = new Kept(chart, now);
        }
    }

    /** The house has changed. */
    synchronized void drop() {
        version++;
        kept = null;
    }

    private record Kept(Chart chart, long since) {}
}
