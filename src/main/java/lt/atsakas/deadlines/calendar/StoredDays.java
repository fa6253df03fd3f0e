package lt.atsakas.deadlines.calendar;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import lt.atsakas.deadlines.Days;
import lt.atsakas.deadlines.DaysInForce;
import lt.atsakas.deadlines.SpecialDaysChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The days as the database has them, read into memory: at first use, when this node changes a special day, and when it hears of another node's
 * change or a minute has gone by.
 */
@Component
class StoredDays implements DaysInForce {

    private static final long MILLIS_KEPT = Duration.ofMinutes(1).toMillis();

    private final CalendarTables tables;
    private final Clock clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final AtomicReference<@Nullable Reading> last = new AtomicReference<>();

    StoredDays(CalendarTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Days get() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Days changedHere) {
            return changedHere;
        }
        Reading known = last.get();
        if (known == null) {
            return read();
        }
        return known.isFreshAt(clock.millis()) ? known.days : readUnlessOthersDo(known);
    }

    @Override
    public void catchUpWith(long version) {
        Reading known = last.get();
        if (known == null || known.days.version() < version) {
            read();
        }
    }

    /** Within the transaction that changes them the changed days count, and everywhere once it is committed. */
    @EventListener
    void on(SpecialDaysChanged changed) {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        TransactionSynchronizationManager.bindResource(this, tables.read());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                Object changedHere = TransactionSynchronizationManager.unbindResourceIfPossible(StoredDays.this);
                if (status == STATUS_COMMITTED && changedHere instanceof Days days) {
                    keep(days);
                }
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
        return keep(tables.read());
    }

    /** Whoever reads slowly does not put an older calendar in the place of a newer one. */
    private Days keep(Days days) {
        Reading now = new Reading(days, clock.millis());
        return last.accumulateAndGet(now, Reading::newer).days;
    }

    private record Reading(Days days, long at) {

        static Reading newer(@Nullable Reading known, Reading now) {
            return known != null && known.days.version() > now.days.version() ? known : now;
        }

        /** A clock that was set back does not make a reading last for ever. */
        boolean isFreshAt(long now) {
            return Math.abs(now - at) < MILLIS_KEPT;
        }
    }
}
