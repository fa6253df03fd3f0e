package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.process.Walk;
import lt.atsakas.process.correction.Correcting;
import lt.atsakas.process.offencereport.Reporting;
import lt.atsakas.process.promise.Promising;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** The calendar of September 2031 changes under what belongs to no open case: its tasks and timers move as those of open cases do. */
@AtsakasTest
class TermsBeyondCasesTests {

    private static final String DECIDE = "userTask_reportOffence";
    private static final LocalDate TUESDAY = LocalDate.parse("2031-09-02");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2031-09-03");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TermsBeyondCases beyond;

    @Autowired
    private CalendarFollower follower;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private MovableClock clock;

    private Walk walk;

    @BeforeEach
    void onAMonday() {
        walk = Walk.beginWhereDaysMayBeDeclared(beans);
    }

    @AfterEach
    void forget() {
        List.of(TUESDAY, WEDNESDAY).forEach(specialDays::withdraw);
        everythingFollows();
        clock.reset();
    }

    @Test
    void aReportThatIsDueOnTheDayThatBecomesFreeIsDueOnTheNext() {
        Walk report = reported();
        assertThat(due(report, DECIDE)).isEqualTo("2031-09-02T14:00:00Z");

        declareOff(TUESDAY);

        assertThat(due(report, DECIDE)).isEqualTo("2031-09-03T14:00:00Z");
        assertThat(report.due("event_decisionOverdue")).isEqualTo("2031-09-03T14:00:00Z");
        specialDays.withdraw(TUESDAY);
        everythingFollows();
        assertThat(due(report, DECIDE)).isEqualTo("2031-09-02T14:00:00Z");
    }

    @Test
    void aReportThatWasPassedUpCountsFromWhenItCameThere() {
        Walk report = reported().fire("event_decisionOverdue");
        assertThat(due(report, DECIDE)).isEqualTo("2031-09-03T14:00:00Z");

        declareOff(WEDNESDAY);

        assertThat(due(report, DECIDE)).isEqualTo("2031-09-04T14:00:00Z");
        assertThat(report.due("event_nextTurnOver")).isEqualTo("2031-09-04T14:00:00Z");
    }

    @Test
    void aCorrectionOfAClosedCaseAndItsEscalationMove() {
        Promising.answered(walk.drafting());
        Correcting.proposed(walk);
        assertThat(walk.facts().isClosed()).isTrue();
        Instant decided = due(walk, Correcting.APPROVE);
        assertThat(decided).isEqualTo("2031-09-03T14:00:00Z");

        declareOff(TUESDAY);

        assertThat(due(walk, Correcting.APPROVE)).isEqualTo("2031-09-04T14:00:00Z");
        assertThat(walk.due("event_correctionOverdue")).isEqualTo("2031-09-04T14:00:00Z");
    }

    @Test
    void forSomeMinutesWhatWasBegunBesideTheChangeIsLookedForAndThenNoMore() {
        reported();
        declareOff(TUESDAY);
        assertThat(beyond.round()).isPositive();

        clock.set(clock.instant().plusSeconds(301));

        assertThat(beyond.round()).isZero();
    }

    /** While the test holds the round, no other thread makes it. */
    @Test
    void whoChangesTheCalendarDoesNotWaitForIt() {
        Walk report = reported();
        ReflectionTestUtils.setField(beyond, "automatic", true);
        try {
            synchronized (beyond) {
                specialDays.declare(new SpecialDay(TUESDAY, SpecialDay.Kind.DAY_OFF, "poilsis"));

                assertThat(due(report, DECIDE)).isEqualTo("2031-09-02T14:00:00Z");
                beyond.scheduled();
                assertThat(due(report, DECIDE)).isEqualTo("2031-09-03T14:00:00Z");
            }
        } finally {
            ReflectionTestUtils.setField(beyond, "automatic", false);
        }
    }

    private Walk reported() {
        return walk.beside(new Reporting(beans).offence("handler"));
    }

    private void declareOff(LocalDate day) {
        specialDays.declare(new SpecialDay(day, SpecialDay.Kind.DAY_OFF, "poilsis"));
        everythingFollows();
    }

    private void everythingFollows() {
        while (follower.round() > 0) {
            assertThat(follower.left()).isNotNegative();
        }
        beyond.round();
    }

    private static Instant due(Walk walk, String step) {
        return walk.task(step).getDueDate().toInstant();
    }
}
