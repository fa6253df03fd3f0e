package lt.atsakas.demo.clock;

import java.time.Instant;
import java.util.Optional;
import lt.atsakas.oversight.MorningDigests;

/** The supervisors' digest of each working morning. */
public record DigestWork(MorningDigests digests) implements DueWork {

    @Override
    public Optional<Instant> nextAfter(Instant moment) {
        return Optional.of(digests.nextAfter(moment));
    }

    @Override
    public boolean runDue() {
        return digests.round() > 0;
    }
}
