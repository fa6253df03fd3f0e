package lt.atsakas.process.complaint;

import java.util.HashSet;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** To whom cases have been handed over in a transaction: however many of their tasks go along, it is one hand-over. */
final class HandoversOfTransaction implements TransactionSynchronization {

    private final Set<Handover> told = new HashSet<>();

    private HandoversOfTransaction() {}

    /** Those of the present transaction; one that is suspended keeps its own. */
    static HandoversOfTransaction present() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(HandoversOfTransaction.class::isInstance)
                .map(HandoversOfTransaction.class::cast)
                .findFirst()
                .orElseGet(HandoversOfTransaction::begin);
    }

    private static HandoversOfTransaction begin() {
        HandoversOfTransaction handovers = new HandoversOfTransaction();
        TransactionSynchronizationManager.registerSynchronization(handovers);
        return handovers;
    }

    /** Whether nothing has been said of it yet. */
    boolean isNew(CaseNumber number, EmployeeId recipient) {
        return told.add(new Handover(number, recipient));
    }

    private record Handover(CaseNumber number, EmployeeId recipient) {}
}
