package lt.atsakas.correspondence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** Counts the letters that have not left: {@code atsakas.post.letters} by state. */
@Component
class PostOfficeMeters implements MeterBinder {

    private final OutboxReader reader;

    PostOfficeMeters(OutboxReader reader) {
        this.reader = reader;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "waiting", OutboxReader.Backlog::waiting);
        gauge(registry, "stuck", OutboxReader.Backlog::stuck);
        gauge(registry, "by-hand", OutboxReader.Backlog::byHand);
    }

    private void gauge(MeterRegistry registry, String state, ToIntFunction<OutboxReader.Backlog> count) {
        Gauge.builder("atsakas.post.letters", reader, from -> count.applyAsInt(from.backlog()))
                .tag("state", state)
                .description("Letters that have not left the house")
                .register(registry);
    }
}
