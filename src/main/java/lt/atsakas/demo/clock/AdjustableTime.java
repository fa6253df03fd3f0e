package lt.atsakas.demo.clock;

import java.time.Instant;
import java.util.function.Supplier;

/** Time that can be set, the application's and the engine's together. */
public interface AdjustableTime {

    Instant instant();

    void set(Instant moment);

    /** Makes a journey while nobody else runs what falls due. */
    default Instant undisturbed(Supplier<Instant> journey) {
        return journey.get();
    }
}
