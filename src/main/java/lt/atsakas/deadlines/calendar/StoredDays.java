package lt.atsakas.deadlines.calendar;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import lt.atsakas.deadlines.Days;
import lt.atsakas.deadlines.SpecialDaysChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The days as the database has them, read into memory: at first use, when this node changes a special day, and after a minute in case another
 * node did.
 */
@Component
class StoredDays implements Supplier<Days> {

    private static final long MILLIS_KEPT = Duration.ofMinutes(1).toMillis();

    private final CalendarTables tables;
    private final Clock clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable Reading last;

    StoredDays(CalendarTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Days get() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Days changedHere) {
            return changedHere;
        }
        Reading known = last;
        if (known == null) {
            return read();
        }
        return known.isFreshAt(clock.millis()) ? known.days : readUnlessOthersDo(known);
    }

    /** Comes before everybody else who hears of it: within its transaction they count by the changed days. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(SpecialDaysChanged changed) {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        TransactionSynchronizationManager.bindResource(this, tables.read());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(StoredDays.this);
                last = null;
            }
        });
    }

    private Days readUnlessOthersDo(Reading known) {
        if (!reading.compareAndSet(false, true)) {
            return known.days;
        }
        try {
            return read();
        } finally {
            reading.set(false);
        }
    }

    private Days read() {
        Reading now = new Reading(tables.read(), clock.millis());
        last = now;
        return now.days;
    }

    private record Reading(Days days, long at) {

        /** A clock that was set back does not make a reading last for ever. */
        boolean isFreshAt(long now) {
            return Math.abs(now - at) < MILLIS_KEPT;
        }
    }
}
