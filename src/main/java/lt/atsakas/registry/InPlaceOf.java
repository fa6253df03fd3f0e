package lt.atsakas.registry;

import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * In whose place somebody does the step that the present transaction is about: noted once where the step is done, so that every line of
 * the journal that they add names both, and forgotten with the transaction.
 */
public final class InPlaceOf implements TransactionSynchronization {

    private final EmployeeId doer;
    private final EmployeeId absent;

    private InPlaceOf(EmployeeId doer, EmployeeId absent) {
        this.doer = doer;
        this.absent = absent;
    }

    public static void note(EmployeeId doer, EmployeeId absent) {
        TransactionSynchronizationManager.registerSynchronization(new InPlaceOf(doer, absent));
    }

    /** In whose place this employee acts now, if in anybody's. */
    static Optional<EmployeeId> by(@Nullable EmployeeId employee) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(InPlaceOf.class::isInstance)
                .map(InPlaceOf.class::cast)
                .filter(noted -> noted.doer.equals(employee))
                .map(noted -> noted.absent)
                .reduce((earlier, later) -> later);
    }
}
