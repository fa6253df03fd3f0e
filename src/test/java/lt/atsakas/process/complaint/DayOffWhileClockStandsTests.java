package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.deadlines.AwaitedDay;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.deadlines.CalendarPreview;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.deadlines.MovedCase;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The calendar changes while a clock of 2031-09-01 stands still: its client is awaited until 2031-09-08, or it is suspended until 2031-09-12. */
@AtsakasTest
class DayOffWhileClockStandsTests {

    private static final LocalDate WHILE_AWAITED = LocalDate.of(2031, 9, 4);
    private static final LocalDate REVIEW = LocalDate.of(2031, 9, 12);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private CalendarPreview preview;

    @Autowired
    private CalendarFollower follower;

    @Autowired
    private DeficiencyDesk deficiencies;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private Journal journal;

    @Autowired
    private MovableClock clock;

    private Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.beginWhereDaysMayBeDeclared(beans);
    }

    @AfterEach
    void forget() {
        specialDays.withdraw(WHILE_AWAITED);
        specialDays.withdraw(REVIEW);
        everybodyFollows();
        clock.reset();
    }

    @Test
    void aClientWhoIsAwaitedHasTheDayMoreAndSoHasTheAnswer() {
        Doubting.askedToCure(walk, "5");
        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-06");

        declare(WHILE_AWAITED);

        assertThat(cureBy()).isEqualTo("2031-09-09");
        assertThat(walk.due("event_cureReminderDue")).isEqualTo(Instant.parse("2031-09-08T05:00:00Z"));
        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-07");
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(deadlines.answerDeadlinePassed(walk.number()));
        assertThat(deadlines.ledger(walk.number()))
                .extracting(LedgerEntry::reason)
                .containsExactly(Reason.RECEIVED, Reason.PAUSED, Reason.CALENDAR_CHANGED);
        assertThat(lines(JournalKind.CURE_DAY_MOVED)).isEqualTo(1);
    }

    @Test
    void theTermToCureEndsOnItsNewDayAfterTheReminderToo() {
        Doubting.askedToCure(walk, "5").fire("event_cureReminderDue").fire("serviceTask_remindToCure");

        declare(LocalDate.of(2031, 9, 8));
        assertThat(walk.due("event_cureTermPassed")).isEqualTo(Instant.parse("2031-09-09T21:00:00Z"));

        specialDays.withdraw(LocalDate.of(2031, 9, 8));
    }

    @Test
    void whatTheClientWasGivenIsNotTakenBack() {
        Doubting.askedToCure(walk, "5");
        declare(WHILE_AWAITED);

        specialDays.withdraw(WHILE_AWAITED);
        everybodyFollows();

        assertThat(cureBy()).isEqualTo("2031-09-09");
        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-07");
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(deadlines.answerDeadlinePassed(walk.number()));
    }

    @Test
    void whoeverDeclaresTheDaySeesBothDaysMoveBefore() {
        Doubting.askedToCure(walk, "5");

        assertThat(preview.movedBy(dayOff(WHILE_AWAITED))).contains(moved("2031-10-06", "2031-10-07", "2031-09-08"));

        assertThat(cureBy()).as("nothing has moved yet").isEqualTo("2031-09-08");
        declare(WHILE_AWAITED);
        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-07");
    }

    @Test
    void aSuspensionWhoseLastDayIsNoWorkingDayAnyMoreLastsUntilTheNext() {
        new Suspending(beans).suspended(walk.drafting(), "2031-09-12");
        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-10");
        assertThat(preview.movedBy(dayOff(REVIEW)))
                .contains(new MovedCase(
                        walk.number(),
                        LocalDate.of(2031, 10, 10),
                        LocalDate.of(2031, 10, 13),
                        List.of(new AwaitedDay(walk.number(), REVIEW, LocalDate.of(2031, 9, 15)))));

        declare(REVIEW);

        assertThat(walk.due("event_suspensionOver")).isEqualTo(Instant.parse("2031-09-15T21:00:00Z"));
        assertThat(walk.task(Suspending.REVIEW).getDueDate().toInstant())
                .isEqualTo(Instant.parse("2031-09-15T14:00:00Z"));
        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-13");
        assertThat(lines(JournalKind.REVIEW_DAY_MOVED)).isEqualTo(1);
    }

    private MovedCase moved(String before, String after, String cureBy) {
        LocalDate awaited = LocalDate.parse(cureBy);
        return new MovedCase(
                walk.number(),
                LocalDate.parse(before),
                LocalDate.parse(after),
                List.of(new AwaitedDay(walk.number(), awaited, awaited.plusDays(1))));
    }

    private void declare(LocalDate day) {
        specialDays.declare(dayOff(day));
        everybodyFollows();
    }

    private void everybodyFollows() {
        while (follower.round() > 0) {
            assertThat(follower.left()).isNotNegative();
        }
    }

    private LocalDate cureBy() {
        return deficiencies.latest(walk.number()).orElseThrow().cureBy();
    }

    private long lines(JournalKind kind) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == kind)
                .count();
    }

    private static SpecialDay dayOff(LocalDate day) {
        return new SpecialDay(day, SpecialDay.Kind.DAY_OFF, "poilsis");
    }
}
