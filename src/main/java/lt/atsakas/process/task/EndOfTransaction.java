package lt.atsakas.process.task;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts work on other parts of a case off until the engine's command is through, but still in its transaction: an engine
 * that is in the middle of moving a case must not be asked to move the same case elsewhere.
 */
public final class EndOfTransaction {

    private EndOfTransaction() {}

    public static void run(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                work.run();
            }
        });
    }
}
