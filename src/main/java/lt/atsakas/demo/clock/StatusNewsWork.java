package lt.atsakas.demo.clock;

import java.time.Instant;
import java.util.Optional;
import lt.atsakas.correspondence.StatusNews;

/** Clients that are to be told where their cases stand. */
public record StatusNewsWork(StatusNews news) implements DueWork {

    @Override
    public Optional<Instant> nextAfter(Instant moment) {
        return news.nextAfter(moment);
    }

    @Override
    public boolean runDue() {
        return news.round() > 0;
    }
}
