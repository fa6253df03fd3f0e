package lt.atsakas.correspondence.seal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says when the seal cannot be put, and beforehand when its certificate is about to end. Everything but letters goes on meanwhile. */
@Component("sealHealthIndicator")
class SealHealth extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "The seal needs a person");

    private final SealSettings settings;
    private final Keystore keystore;
    private final Clock clock;

    SealHealth(SealSettings settings, Keystore sealKeystore, Clock clock) {
        super("The seal cannot be looked at");
        this.settings = settings;
        this.keystore = sealKeystore;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("on", settings.isOn());
        if (settings.isOn()) {
            look(health, clock.instant());
        }
    }

    private void look(Health.Builder health, Instant now) {
        try {
            SealKey key = keystore.key();
            health.withDetail("validUntil", key.validUntil());
            key.requireValidAt(now);
            if (now.plus(settings.warnBefore()).isAfter(key.validUntil())) {
                health.status(DEGRADED).withDetail("problem", "The certificate of the seal is about to end.");
            }
        } catch (KeystoreUnusable e) {
            health.status(DEGRADED).withDetail("problem", e.problem()).withDetail("remedy", e.remedy());
        }
    }
}
