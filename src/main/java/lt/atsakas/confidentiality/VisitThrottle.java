package lt.atsakas.confidentiality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.TooOften;
import org.springframework.stereotype.Component;

/** Keeps people from going through the numbers of cases: every try counts, whether there is such a case or not. */
@Component
class VisitThrottle {

    private static final int TRIES = 20;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final TimeMeter time;
    private final Cache<EmployeeId, Bucket> people =
            Caffeine.newBuilder().expireAfterAccess(WINDOW.multipliedBy(2)).build();

    VisitThrottle(Clock clock) {
        this.time = new ClockTime(clock);
    }

    /** Counts a try; refused when there were too many within the hour. */
    void count(EmployeeId person) {
        ConsumptionProbe probe = people.get(person, unseen -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooOften("confidentiality.tooOften", Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(Bandwidth.builder()
                        .capacity(TRIES)
                        .refillIntervally(TRIES, WINDOW)
                        .build())
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
