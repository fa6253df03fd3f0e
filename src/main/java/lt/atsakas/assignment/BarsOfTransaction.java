package lt.atsakas.assignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who is barred from the cases that a transaction is about: asked at every turn, read once, forgotten with it. */
final class BarsOfTransaction implements TransactionSynchronization {

    private final Map<CaseNumber, Set<EmployeeId>> known = new HashMap<>();
    private final Set<CaseNumber> held = new HashSet<>();

    private BarsOfTransaction() {}

    /** Those of the present transaction; one that is suspended keeps its own. */
    static BarsOfTransaction present() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(BarsOfTransaction.class::isInstance)
                .map(BarsOfTransaction.class::cast)
                .findFirst()
                .orElseGet(BarsOfTransaction::begin);
    }

    private static BarsOfTransaction begin() {
        BarsOfTransaction bars = new BarsOfTransaction();
        TransactionSynchronizationManager.registerSynchronization(bars);
        return bars;
    }

    Set<EmployeeId> of(CaseNumber number, Function<CaseNumber, Set<EmployeeId>> read) {
        return known.computeIfAbsent(number, read);
    }

    /** Once a transaction; what was read before may have changed until then. */
    void hold(CaseNumber number, Consumer<CaseNumber> take) {
        if (held.add(number)) {
            take.accept(number);
            known.remove(number);
        }
    }

    void forget(CaseNumber number) {
        known.remove(number);
    }
}
