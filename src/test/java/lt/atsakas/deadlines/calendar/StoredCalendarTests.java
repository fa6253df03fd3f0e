package lt.atsakas.deadlines.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class StoredCalendarTests {

    /** A Thursday in a year that no other test counts in. */
    private static final LocalDate THURSDAY = LocalDate.of(2051, 9, 14);

    @Autowired
    private CalendarTables tables;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JdbcClient jdbcClient;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void forget() {
        specialDays.withdraw(THURSDAY);
        clock.reset();
    }

    @Test
    void theHolidaysOfTheLabourCodeAreInTheDatabase() {
        assertThat(tables.holidays()).containsExactlyInAnyOrderElementsOf(LithuanianCalendar.HOLIDAYS);
    }

    @Test
    void aDeclaredDayOffCountsAtOnceAndAWithdrawnOneNoMore() {
        assertThat(calendar.isWorkingDay(THURSDAY)).isTrue();

        specialDays.declare(dayOff());
        assertThat(calendar.isWorkingDay(THURSDAY)).isFalse();

        specialDays.withdraw(THURSDAY);
        assertThat(calendar.isWorkingDay(THURSDAY)).isTrue();
    }

    @Test
    void whatAnotherNodeDeclaresCountsWithinAMinute() {
        assertThat(calendar.isWorkingDay(THURSDAY)).isTrue();

        jdbc.update("insert into deadlines.special_day values (?, 'DAY_OFF', 'poilsis')", THURSDAY);
        assertThat(calendar.isWorkingDay(THURSDAY)).isTrue();

        clock.advance(Duration.ofMinutes(1));
        assertThat(calendar.isWorkingDay(THURSDAY)).isFalse();
    }

    @Test
    void aDeclarationThatIsUndoneLeavesNoTrace() {
        transaction.executeWithoutResult(status -> {
            specialDays.declare(dayOff());
            clock.advance(Duration.ofMinutes(1));
            assertThat(calendar.isWorkingDay(THURSDAY)).isFalse();
            status.setRollbackOnly();
        });

        assertThat(calendar.isWorkingDay(THURSDAY)).isTrue();
    }

    @Test
    void whoeverReadsSlowlyDoesNotBringAnOldCalendarBack() {
        KnownDays old = new KnownDays(1, LithuanianCalendar.HOLIDAYS, List.of());
        KnownDays changed = new KnownDays(2, LithuanianCalendar.HOLIDAYS, List.of(dayOff()));
        AtomicReference<StoredDays> days = new AtomicReference<>();
        AtomicBoolean slow = new AtomicBoolean(true);
        days.set(new StoredDays(
                new CalendarTables(jdbcClient) {
                    @Override
                    KnownDays read() {
                        if (slow.getAndSet(false)) {
                            days.get().catchUpWith(2);
                            return old;
                        }
                        return changed;
                    }
                },
                clock));

        days.get().get();

        assertThat(days.get().get().version()).isEqualTo(2);
    }

    @Test
    void everyChangeRaisesTheVersionByWhomeverItIsMade() {
        long before = tables.read().version();

        jdbc.update("insert into deadlines.special_day values (?, 'DAY_OFF', 'poilsis')", THURSDAY);
        specialDays.declare(new SpecialDay(THURSDAY, SpecialDay.Kind.DAY_OFF, "poilsis"));
        assertThat(tables.read().version()).as("the same said twice").isEqualTo(before + 1);

        specialDays.withdraw(THURSDAY);
        assertThat(tables.read().version()).isEqualTo(before + 2);
    }

    private static SpecialDay dayOff() {
        return new SpecialDay(THURSDAY, SpecialDay.Kind.DAY_OFF, "poilsis");
    }
}
