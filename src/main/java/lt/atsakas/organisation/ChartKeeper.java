package lt.atsakas.organisation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the chart in memory; a transaction that changes the house reads past it and drops it when it commits. */
@Component
class ChartKeeper {

    private static final Duration TRUST = Duration.ofSeconds(10);

    private final Units units;
    private final Employees employees;
    private final TransactionTemplate reading;
    private final Object changing = new Object();
    private volatile @Nullable Kept kept;

    ChartKeeper(Units units, Employees employees, PlatformTransactionManager transactions) {
        this.units = units;
        this.employees = employees;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
    }

    Chart chart() {
        if (TransactionSynchronizationManager.hasResource(changing)) {
            return load();
        }
        Kept current = kept;
        if (current == null || current.isOld()) {
            current = new Kept(load(), System.nanoTime());
            kept = current;
        }
        return current.chart();
    }

    void changed() {
        if (TransactionSynchronizationManager.hasResource(changing)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(changing, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(changing);
                kept = null;
            }
        });
    }

    private Chart load() {
        return requireNonNull(reading.execute(status -> new Chart(
                units.findAll().stream().map(Unit::card).toList(),
                employees.allWithRoles().stream().map(Employee::card).toList())));
    }

    private record Kept(Chart chart, long since) {

        boolean isOld() {
            return System.nanoTime() - since > TRUST.toNanos();
        }
    }
}
