package lt.atsakas.documents;

import java.time.Clock;
import java.time.Instant;
import lt.atsakas.shared.web.DatabaseHealth;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says when files wait too long for the virus scanner, or are larger than it looks at: nobody can open them meanwhile. */
@Component("quarantineHealthIndicator")
class QuarantineHealth extends DatabaseHealth {

    private static final Status DEGRADED = new Status("DEGRADED", "Files wait for the virus scanner");

    private final ScannerSettings settings;
    private final ScanBook book;
    private final Clock clock;

    QuarantineHealth(ScannerSettings settings, ScanBook book, Clock clock) {
        super("The files that wait cannot be counted");
        this.settings = settings;
        this.book = book;
        this.clock = clock;
    }

    @Override
    protected void look(Health.Builder health) {
        ScanBook.Tally tally = book.tally();
        Instant oldest = tally.oldest();
        boolean late = settings.isOn()
                && oldest != null
                && oldest.plus(settings.alarmAfter()).isBefore(clock.instant());
        health.status(late || tally.tooLarge() > 0 ? DEGRADED : Status.UP)
                .withDetail("on", settings.isOn())
                .withDetail("waiting", tally.waiting())
                .withDetail("tooLarge", tally.tooLarge())
                .withDetail("infected", tally.infected());
        if (oldest != null) {
            health.withDetail("oldestWaiting", oldest);
        }
    }
}
