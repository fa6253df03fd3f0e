package lt.atsakas.demo.clock;

import java.time.Instant;

/** Time that can be set, the application's and the engine's together. */
public interface AdjustableTime {

    Instant instant();

    void set(Instant moment);
}
