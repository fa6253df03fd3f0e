package lt.atsakas.documents;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Counts the contents that are held back, {@code atsakas.documents.held.back} by reason. */
@Component
class QuarantineMeters implements MeterBinder {

    private final ScanBook book;

    QuarantineMeters(ScanBook book) {
        this.book = book;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        count(registry, "waiting", ScanBook.Tally::waiting);
        count(registry, "too-large", ScanBook.Tally::tooLarge);
        count(registry, "infected", ScanBook.Tally::infected);
    }

    private void count(MeterRegistry registry, String reason, ToDoubleFunction<ScanBook.Tally> count) {
        Gauge.builder("atsakas.documents.held.back", book, from -> count.applyAsDouble(from.tally()))
                .tag("reason", reason)
                .description("Contents that nobody can open")
                .register(registry);
    }
}
