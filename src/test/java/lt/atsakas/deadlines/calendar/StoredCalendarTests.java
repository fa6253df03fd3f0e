package lt.atsakas.deadlines.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
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

    private static SpecialDay dayOff() {
        return new SpecialDay(THURSDAY, SpecialDay.Kind.DAY_OFF, "poilsis");
    }
}
