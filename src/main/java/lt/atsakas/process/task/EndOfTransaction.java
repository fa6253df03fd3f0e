package lt.atsakas.process.task;

import java.util.ArrayDeque;
import java.util.Queue;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts work on other parts of a case off until the engine's command is through, but still in its transaction: an engine
 * that is in the middle of moving a case must not be asked to move the same case elsewhere. The house does this work, not
 * the person whose click led to it: what that person may see or change in the engine does not narrow it.
 */
@Component
public class EndOfTransaction {

    private final IdentityService identities;

    EndOfTransaction(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    /** Work that is put off while such work is done comes after it, in the same transaction. */
    public void run(Runnable work) {
        putOff().add(work);
    }

    private PutOff putOff() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PutOff.class::isInstance)
                .map(PutOff.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private PutOff begin() {
        PutOff begun = new PutOff();
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }

    private void runAsTheHouse(Runnable work) {
        Authentication person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            work.run();
        } finally {
            if (person != null) {
                identities.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }

    /** What one transaction has put off; once it is done, more would be lost and is refused. */
    private final class PutOff implements TransactionSynchronization {

        private final Queue<Runnable> works = new ArrayDeque<>();
        private boolean done;

        void add(Runnable work) {
            if (done) {
                throw new IllegalStateException("The transaction is at its end: nothing can be put off any more");
            }
            works.add(work);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            for (Runnable work = works.poll(); work != null; work = works.poll()) {
                runAsTheHouse(work);
            }
            done = true;
        }
    }
}
