package lt.atsakas.mailroom;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Counts the mails that wait, {@code atsakas.mailroom.mails} by state, and how old the oldest of them is. */
@Component
class MailroomMeters implements MeterBinder {

    private final MailReading reading;
    private final Clock clock;

    MailroomMeters(MailReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        count(registry, "unsorted", MailReading.Backlog::unsorted);
        count(registry, "waiting", MailReading.Backlog::waiting);
        count(registry, "not-read", MailReading.Backlog::failed);
        count(registry, "held-back", MailReading.Backlog::heldBack);
        Gauge.builder("atsakas.mailroom.oldest", reading, from -> age(from.backlog()))
                .baseUnit("seconds")
                .description("How long the oldest mail has waited")
                .register(registry);
    }

    private void count(MeterRegistry registry, String state, ToDoubleFunction<MailReading.Backlog> count) {
        Gauge.builder("atsakas.mailroom.mails", reading, from -> count.applyAsDouble(from.backlog()))
                .tag("state", state)
                .description("Mails that wait to be sorted or for a person")
                .register(registry);
    }

    private double age(MailReading.Backlog backlog) {
        Instant oldest = backlog.oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toSeconds();
    }
}
