package lt.atsakas.process.task;

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

    public void run(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                runAsTheHouse(work);
            }
        });
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
}
