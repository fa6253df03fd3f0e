package lt.atsakas.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.HexFormat;

/** So many times in a while for each key; the keys heard of longest ago are forgotten first. */
public final class Allowance {

    private static final int REMEMBERED = 100_000;
    private static final int LONGEST = 64;

    private final LoadingCache<String, Bucket> buckets;

    public Allowance(int times, Duration window) {
        buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(window.multipliedBy(2))
                .build(unseen -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(times).refillGreedy(times, window))
                        .build());
    }

    /** How long the key must wait for its next time; zero when it need not. */
    public Duration wait(String key) {
        return Duration.ofNanos(
                buckets.get(remembered(key)).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    public void spend(String key) {
        buckets.get(remembered(key)).tryConsume(1);
    }

    /** Whoever asks writes the key: however long it is, not much of it is kept in memory. */
    private static String remembered(String key) {
        return key.length() <= LONGEST
                ? key
                : HexFormat.of().formatHex(Sha256.start().digest(key.getBytes(UTF_8)));
    }
}
