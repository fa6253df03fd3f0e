package lt.atsakas.correspondence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** Counts the letters that have not left: {@code atsakas.post.letters} by state. */
@Component
class PostOfficeMeters implements MeterBinder {

    private final OutboxReader reader;
    private final Clock clock;

    PostOfficeMeters(OutboxReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "waiting", OutboxReader.Backlog::waiting);
        gauge(registry, "at-gateway", OutboxReader.Backlog::atGateway);
        gauge(registry, "stuck", OutboxReader.Backlog::stuck);
        gauge(registry, "by-hand", OutboxReader.Backlog::byHand);
        gauge(registry, "by-hand-late", OutboxReader.Backlog::byHandLate);
    }

    private void gauge(MeterRegistry registry, String state, ToIntFunction<OutboxReader.Backlog> count) {
        Gauge.builder("atsakas.post.letters", reader, from -> count.applyAsInt(from.backlog(clock.instant())))
                .tag("state", state)
                .description("Letters that have not left the house")
                .register(registry);
    }
}
