package lt.atsakas.process.task;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The moment from which the term of a step counts: now, as the case comes to it, or – while the term of a step that waits
 * already is worked out again – when the case came to it. Expressions in diagrams need not know which of the two it is.
 */
@Component
public class Reached {

    private final Clock clock;
    private final ThreadLocal<@Nullable Instant> earlier = new ThreadLocal<>();

    Reached(Clock clock) {
        this.clock = clock;
    }

    public Instant moment() {
        Instant moment = earlier.get();
        return moment == null ? clock.instant() : moment;
    }

    /** Does the work as if it were done then. */
    public void asOf(Instant moment, Runnable work) {
        earlier.set(moment);
        try {
            work.run();
        } finally {
            earlier.remove();
        }
    }
}
