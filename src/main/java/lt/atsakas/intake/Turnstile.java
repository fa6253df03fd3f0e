package lt.atsakas.intake;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets so many file at once. Numbers are given one after another, so more would only hold connections to the database and keep
 * everybody else from them; here the others wait with nothing in their hands.
 */
@Component
class Turnstile {

    static final int PLACES = 6;

    private final Semaphore places = new Semaphore(PLACES, true);

    /** Whoever comes within a transaction holds a connection already, and is not kept waiting with it. */
    <T> T pass(Supplier<T> filing) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return filing.get();
        }
        places.acquireUninterruptibly();
        try {
            return filing.get();
        } finally {
            places.release();
        }
    }

    int waiting() {
        return places.getQueueLength();
    }
}
