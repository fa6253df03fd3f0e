package lt.atsakas.demo.clock;

import java.time.Instant;
import java.util.Optional;

/** Something that waits for its moment: the engine's jobs, letters to be tried again. */
public interface DueWork {

    /** When something next falls due after the moment. */
    Optional<Instant> nextAfter(Instant moment);

    /** Runs what is due by now; true when anything ran. */
    boolean runDue();
}
