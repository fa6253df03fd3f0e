package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Instant;
import lt.atsakas.shared.web.DatabaseHealth;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Says when letters wait for a person or could not leave for hours. The application itself is up meanwhile: a mail server
 * that is away delays letters and stops nothing else.
 */
@Component("postOfficeHealthIndicator")
class PostOfficeHealth extends DatabaseHealth {

    private static final Status DEGRADED = new Status("DEGRADED", "Letters wait for a person");

    private final OutboxReader reader;
    private final PostSettings settings;
    private final Clock clock;

    PostOfficeHealth(OutboxReader reader, PostSettings settings, Clock clock) {
        super("The letters cannot be counted");
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void look(Health.Builder health) {
        Instant now = clock.instant();
        OutboxReader.Backlog backlog = reader.backlog(now);
        Instant oldest = backlog.oldestWaiting();
        boolean late = oldest != null && oldest.plus(settings.alarmAfter()).isBefore(now);
        health.status(late || backlog.stuck() > 0 || backlog.byHandLate() > 0 ? DEGRADED : Status.UP)
                .withDetail("waiting", backlog.waiting())
                .withDetail("atGateway", backlog.atGateway())
                .withDetail("stuck", backlog.stuck())
                .withDetail("waitingForHand", backlog.byHand())
                .withDetail("waitingForHandLate", backlog.byHandLate());
        if (oldest != null) {
            health.withDetail("oldestWaiting", oldest);
        }
    }
}
