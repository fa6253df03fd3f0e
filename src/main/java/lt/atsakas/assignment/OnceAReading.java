package lt.atsakas.assignment;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a page asks several times is asked of the database once, as long as nothing can be written in between. */
final class OnceAReading implements TransactionSynchronization {

    private final Map<Object, Object> known = new HashMap<>();

    private OnceAReading() {}

    /** The answer to the question, which is equal to itself whenever it is asked; where something may be written, the present one. */
    @SuppressWarnings("unchecked")
    static <T> T answer(Object question, Supplier<T> database) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return database.get();
        }
        return (T) present().known.computeIfAbsent(question, asked -> database.get());
    }

    private static OnceAReading present() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(OnceAReading.class::isInstance)
                .map(OnceAReading.class::cast)
                .findFirst()
                .orElseGet(OnceAReading::begin);
    }

    private static OnceAReading begin() {
        OnceAReading reading = new OnceAReading();
        TransactionSynchronizationManager.registerSynchronization(reading);
        return reading;
    }
}
