package lt.atsakas.organisation;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the chart in memory; a transaction that changes the house reads past it and drops it when it commits. */
@Component
class ChartKeeper {

    private final Units units;
    private final Employees employees;
    private final Absences absences;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final Object changing = new Object();
    private final LastChart last = new LastChart();

    ChartKeeper(
            Units units, Employees employees, Absences absences, Clock clock, PlatformTransactionManager transactions) {
        this.units = units;
        this.employees = employees;
        this.absences = absences;
        this.clock = clock;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
    }

    Chart chart() {
        if (TransactionSynchronizationManager.hasResource(changing)) {
            return load();
        }
        return last.fresh(System.nanoTime()).orElseGet(this::loadAndKeep);
    }

    private Chart loadAndKeep() {
        long begun = last.version();
        Chart loaded = load();
        last.keep(loaded, begun, System.nanoTime());
        return loaded;
    }

    void changed() {
        if (TransactionSynchronizationManager.hasResource(changing)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(changing, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            /** Registered before those who listen for the commit, so that these share one reading again. */
            @Override
            public void afterCommit() {
                done();
            }

            @Override
            public void afterCompletion(int status) {
                done();
            }
        });
    }

    private void done() {
        if (TransactionSynchronizationManager.hasResource(changing)) {
            TransactionSynchronizationManager.unbindResource(changing);
            last.drop();
        }
    }

    private Chart load() {
        return requireNonNull(reading.execute(status -> new Chart(
                units.findAll().stream().map(Unit::card).toList(),
                employees.allWithRoles().stream().map(Employee::card).toList(),
                absences.findByCalledOffFalseAndLastDayGreaterThanEqualOrderByFirstDay(yesterday()).stream()
                        .map(Absence::card)
                        .toList())));
    }

    private LocalDate yesterday() {
        return Vilnius.dayOf(clock.instant()).minusDays(1);
    }
}
