package lt.atsakas.correspondence.sms;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import lt.atsakas.shared.TooOften;

/** Keeps anybody from trying secrets, or from flooding us with reports: a wrong one counts as many right ones. */
final class ReportThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;
    private static final int WRONG_COUNTS = 30;

    private final LoadingCache<String, Bucket> buckets;

    ReportThrottle(int perMinute) {
        buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build(unseen -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                        .build());
    }

    void count(String address) {
        ConsumptionProbe probe = buckets.get(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooOften(
                    "correspondence.textReports.tooOften", Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    void countAsWrong(String address) {
        buckets.get(address).consumeIgnoringRateLimits(WRONG_COUNTS - 1L);
    }
}
