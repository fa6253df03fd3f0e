package lt.atsakas.mailroom;

import java.time.Clock;
import java.time.Instant;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.mailroom.MailReading.Backlog;
import lt.atsakas.shared.web.DatabaseHealth;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says when the mailbox cannot be read, a mail could not be read as a whole, more came than may become cases by themselves, or one waits too long. Everything else goes on meanwhile. */
@Component("mailroomHealthIndicator")
class MailroomHealth extends DatabaseHealth {

    private static final Status DEGRADED = new Status("DEGRADED", "Mails wait for a person");

    private final MailReading reading;
    private final MailroomSettings settings;
    private final EDeliverySettings boxes;
    private final Clock clock;
    private final Instant began;

    MailroomHealth(MailReading reading, MailroomSettings settings, EDeliverySettings boxes, Clock clock) {
        super("The mails cannot be counted");
        this.reading = reading;
        this.settings = settings;
        this.boxes = boxes;
        this.clock = clock;
        this.began = clock.instant();
    }

    @Override
    protected void look(Health.Builder health) {
        Backlog backlog = reading.backlog();
        boolean away = settings.isOn() && settings.automatic() && isLate(later(backlog.readAt(), began));
        boolean boxAway = boxes.isOn() && settings.automatic() && isLate(later(backlog.boxReadAt(), began));
        Instant oldest = backlog.oldest();
        boolean late = oldest != null && isLate(oldest);
        health.status(away || boxAway || late || backlog.failed() > 0 || backlog.heldBack() > 0 ? DEGRADED : Status.UP)
                .withDetail("on", settings.isOn())
                .withDetail("unsorted", backlog.unsorted())
                .withDetail("waiting", backlog.waiting())
                .withDetail("notRead", backlog.failed())
                .withDetail("heldBack", backlog.heldBack())
                .withDetail("mailboxAway", away)
                .withDetail("boxAway", boxAway);
        if (oldest != null) {
            health.withDetail("oldestWaiting", oldest);
        }
    }

    private boolean isLate(Instant since) {
        return since.plus(settings.alarmAfter()).isBefore(clock.instant());
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
