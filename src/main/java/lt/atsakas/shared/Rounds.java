package lt.atsakas.shared;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done in rounds: what breaks a round off is told once, and so is the first round that gets through again. */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String work;
    private final AtomicBoolean broken = new AtomicBoolean();

    /** The work in words, such as {@code calendar}. */
    public Rounds(String work) {
        this.work = work;
    }

    /** One round; what stays undone is for the next one. */
    public void make(Runnable round) {
        try {
            round.run();
            tellEnd();
        } catch (RuntimeException trouble) {
            tell(trouble);
        }
    }

    private void tell(RuntimeException trouble) {
        if (broken.getAndSet(true)) {
            LOG.debug("Rounds of {} break off again", work, trouble);
        } else {
            LOG.error("Rounds of {} break off; nothing is lost and the next round tries again", work, trouble);
        }
    }

    private void tellEnd() {
        if (broken.getAndSet(false)) {
            LOG.info("Rounds of {} get through again", work);
        }
    }
}
