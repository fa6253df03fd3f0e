package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases received on Monday 2015-09-07 and due on 2015-10-05: a year that no other test counts in. */
@AtsakasTest
class CalendarFollowerTests {

    private static final LocalDate WITHIN_THE_TERM = LocalDate.of(2015, 9, 22);
    private static final LocalDate BEFORE_RECEIPT = LocalDate.of(2015, 8, 25);

    @Autowired
    private CalendarFollower follower;

    @Autowired
    private CalendarHealth health;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void forget() {
        specialDays.withdraw(WITHIN_THE_TERM);
        specialDays.withdraw(BEFORE_RECEIPT);
        everybodyFollows();
    }

    @Test
    void aCaseRegisteredBesideTheChangeFollowsTheChangedCalendar() {
        CaseNumber number = transaction.execute(registering -> {
            CaseNumber beside = received();
            elsewhere(() -> specialDays.declare(dayOff(WITHIN_THE_TERM)));
            everybodyFollowsElsewhere();
            return beside;
        });
        assertThat(due(number)).isEqualTo("2015-10-05");

        everybodyFollows();

        assertThat(due(number)).isEqualTo("2015-10-06");
        assertThat(isBehind(number)).isFalse();
    }

    @Test
    void aCaseInOtherHandsKeepsNobodyBackAndFollowsAfterwards() {
        CaseNumber held = received();
        CaseNumber free = received();
        specialDays.declare(dayOff(WITHIN_THE_TERM));

        transaction.executeWithoutResult(holding -> {
            jdbc.queryForList("select 1 from deadlines.counted_case where case_number = ? for update", held.value());
            everybodyFollowsElsewhere();
            assertThat(due(free)).isEqualTo("2015-10-06");
        });
        assertThat(due(held)).isEqualTo("2015-10-05");

        everybodyFollows();
        assertThat(due(held)).isEqualTo("2015-10-06");
    }

    /** Whoever waited for the other with something of the case in hand would never get through. */
    @Test
    void aCaseThatIsBeingChangedIsLeftAloneAndFollowsAfterwards() {
        CaseNumber changed = received();
        specialDays.declare(dayOff(WITHIN_THE_TERM));

        transaction.executeWithoutResult(changing -> {
            registry.showStatus(changed, ClientStatus.EXAMINING);
            everybodyFollowsElsewhere();
            jdbc.queryForList(
                    "select 1 from deadlines.counted_case where case_number = ? for update nowait", changed.value());
            assertThat(due(changed)).isEqualTo("2015-10-05");
        });

        everybodyFollows();
        assertThat(due(changed)).isEqualTo("2015-10-06");
    }

    @Test
    void aCaseThatCannotFollowIsTriedAgainEverMoreSlowlyAndShownAtLast() {
        CaseNumber number = received();
        CaseNumber other = received();
        spoil(number);
        specialDays.declare(dayOff(WITHIN_THE_TERM));

        everybodyFollows();
        assertThat(due(other)).isEqualTo("2015-10-06");
        assertThat(follower.nextAfter(clock.instant())).contains(clock.instant().plusSeconds(20));
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        for (int more = 0; more < 5; more++) {
            clock.advance(Duration.ofHours(1));
            everybodyFollows();
        }

        assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat((Integer) health.health().getDetails().get("casesToFollow")).isPositive();
        jdbc.update("delete from deadlines.counted_case where case_number = ?", number.value());
    }

    @Test
    void whatADayDoesNotTouchIsPassedOver() {
        CaseNumber number = received();
        everybodyFollows();
        int before = follower.left();

        specialDays.declare(dayOff(BEFORE_RECEIPT));
        assertThat(follower.left()).isEqualTo(before);
        assertThat(isBehind(number)).isTrue();

        everybodyFollows();
        assertThat(isBehind(number)).isFalse();
    }

    @Test
    void aClosedCaseIsNotCountedAnyMore() {
        CaseNumber number = received();

        registry.close(number, Outcome.ANSWERED, Actor.system());

        assertThat(jdbc.queryForList("select 1 from deadlines.counted_case where case_number = ?", number.value()))
                .isEmpty();
    }

    /** A reason that no version of the program knows: nobody can read the ledger of this case. */
    private void spoil(CaseNumber number) {
        jdbc.update("""
                insert into deadlines.ledger_entry
                select nextval('deadlines.ledger_entry_seq') + 1000000, case_number, deadline, 2, counted_from, rule, value,
                unit, source, 'UNKNOWN', due, due, at, actor_kind, actor, trace
                from deadlines.ledger_entry where case_number = ?""", number.value());
    }

    private boolean isBehind(CaseNumber number) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select version < (select version from deadlines.calendar_version) from deadlines.counted_case"
                        + " where case_number = ?",
                Boolean.class,
                number.value()));
    }

    private LocalDate due(CaseNumber number) {
        AtomicReference<LocalDate> due = new AtomicReference<>();
        elsewhere(() -> due.set(registry.facts(number).answerDue()));
        return due.get();
    }

    private void everybodyFollows() {
        while (follower.round() > 0) {
            assertThat(follower.left()).isNotNegative();
        }
    }

    private void everybodyFollowsElsewhere() {
        elsewhere(this::everybodyFollows);
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private CaseNumber received() {
        return registry.register(
                        CaseFactsOf.complaint()
                                .received("2015-09-07T07:00:00Z", "2015-09-07")
                                .facts()
                                .received(),
                        Actor.system())
                .number();
    }

    private static SpecialDay dayOff(LocalDate date) {
        return new SpecialDay(date, SpecialDay.Kind.DAY_OFF, "poilsis");
    }
}
