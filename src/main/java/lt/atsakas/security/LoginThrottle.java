package lt.atsakas.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Slows down guessing: counts wrong passwords by account, whether it exists or not, and by address. */
@Component
class LoginThrottle {

    private static final int REMEMBERED = 50_000;

    private final LoginLimits limits;
    private final TimeMeter time;
    private final Cache<String, Bucket> accounts;
    private final Cache<String, Bucket> addresses;

    LoginThrottle(LoginLimits limits, Clock clock) {
        this.limits = limits;
        this.time = new ClockTime(clock);
        this.accounts = memory();
        this.addresses = memory();
    }

    /** How long this account must wait at this address; zero when it need not. */
    Duration wait(String account, String address) {
        Duration forAccount = waitOf(account(account));
        Duration forAddress = waitOf(address(address));
        return forAccount.compareTo(forAddress) > 0 ? forAccount : forAddress;
    }

    void failed(String account, String address) {
        account(account).tryConsume(1);
        address(address).tryConsume(1);
    }

    void succeeded(String account) {
        accounts.invalidate(key(account));
    }

    private static Duration waitOf(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket account(String account) {
        return accounts.get(key(account), unseen -> bucket(limits.triesPerAccount()));
    }

    private Bucket address(String address) {
        return addresses.get(address, unseen -> bucket(limits.triesPerAddress()));
    }

    private Bucket bucket(int tries) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(tries).refillIntervally(tries, limits.window()))
                .build();
    }

    private Cache<String, Bucket> memory() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(limits.window().multipliedBy(2))
                .build();
    }

    private static String key(String account) {
        return account.toLowerCase(Locale.ROOT);
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
