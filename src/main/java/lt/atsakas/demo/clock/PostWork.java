package lt.atsakas.demo.clock;

import java.time.Instant;
import java.util.Optional;
import lt.atsakas.correspondence.Postman;

/** Letters that wait to be carried, or to be tried again. */
public record PostWork(Postman postman) implements DueWork {

    @Override
    public Optional<Instant> nextAfter(Instant moment) {
        return postman.nextAfter(moment);
    }

    @Override
    public boolean runDue() {
        return postman.round() > 0;
    }
}
