package lt.atsakas.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lt.atsakas.shared.CallersLine;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: counts wrong passwords by account, whether it exists or not, and by address. Whoever guesses from one
 * place soon waits there, while the account's owner elsewhere signs in.
 */
@Component
class LoginThrottle {

    private static final int REMEMBERED = 50_000;

    private final LoginLimits limits;
    private final TimeMeter time;
    private final Cache<Pair, Bucket> pairs;
    private final Cache<String, Bucket> accounts;
    private final Cache<String, Bucket> addresses;

    LoginThrottle(LoginLimits limits, Clock clock) {
        this.limits = limits;
        this.time = new ClockTime(clock);
        this.pairs = memory();
        this.accounts = memory();
        this.addresses = memory();
    }

    /** How long this account must wait at this address; zero when it need not. */
    Duration wait(String account, String address) {
        return Stream.of(pair(account, address), account(account), address(address))
                .map(LoginThrottle::waitOf)
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    void failed(String account, String address) {
        pair(account, address).tryConsume(1);
        account(account).tryConsume(1);
        address(address).tryConsume(1);
    }

    void succeeded(String account, String address) {
        pairs.invalidate(new Pair(key(account), CallersLine.of(address)));
        accounts.invalidate(key(account));
    }

    private static Duration waitOf(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket pair(String account, String address) {
        return pairs.get(new Pair(key(account), CallersLine.of(address)), unseen -> bucket(limits.tries()));
    }

    private Bucket account(String account) {
        return accounts.get(key(account), unseen -> bucket(limits.triesPerAccount()));
    }

    private Bucket address(String address) {
        return addresses.get(CallersLine.of(address), unseen -> bucket(limits.triesPerAddress()));
    }

    private Bucket bucket(int tries) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(tries).refillIntervally(tries, limits.window()))
                .build();
    }

    private <K> Cache<K, Bucket> memory() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(limits.window().multipliedBy(2))
                .build();
    }

    private static String key(String account) {
        return account.toLowerCase(Locale.ROOT);
    }

    private record Pair(String account, String address) {}

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
