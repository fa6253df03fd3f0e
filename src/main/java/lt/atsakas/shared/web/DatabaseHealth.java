package lt.atsakas.shared.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/**
 * Health that is read in the database. While that is away the first to ask waits for a connection and the others know: else health took as many
 * waits as there are such indicators, and whoever watches gave up first.
 */
public abstract class DatabaseHealth extends AbstractHealthIndicator {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(5);
    private static final AtomicLong AWAY_SINCE = new AtomicLong(System.nanoTime() - KNOWN_FOR.toNanos());

    protected DatabaseHealth(String failure) {
        super(failure);
    }

    /** Looks in the database. */
    protected abstract void look(Health.Builder health) throws Exception;

    @Override
    protected final void doHealthCheck(Health.Builder health) throws Exception {
        if (System.nanoTime() - AWAY_SINCE.get() < KNOWN_FOR.toNanos()) {
            health.down().withDetail("database", "away");
            return;
        }
        try {
            look(health);
        } catch (RuntimeException trouble) {
            if (DatabaseAway.causes(trouble)) {
                AWAY_SINCE.set(System.nanoTime());
            }
            throw trouble;
        }
    }
}
