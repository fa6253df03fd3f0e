package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.TwoAtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A day off is declared while somebody works on a case that it moves: neither is lost, and neither waits for ever. */
@AtsakasTest
@Timeout(60)
class CalendarRaceTests {

    private static final LocalDate DAY = LocalDate.parse("2031-09-16");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CalendarFollower follower;

    @Autowired
    private SpecialDays specialDays;

    private Walk walk;

    @BeforeEach
    void declareADayOffWithinTheTerm() {
        walk = Walk.beginWhereDaysMayBeDeclared(beans).examining();
        specialDays.declare(new SpecialDay(DAY, SpecialDay.Kind.DAY_OFF, "poilsis"));
    }

    @AfterEach
    void withdrawTheDay() {
        specialDays.withdraw(DAY);
        everybodyFollows();
    }

    @Test
    void theCalendarDoesNotWaitForWhoeverCompletesATaskAndComesAgain() {
        boolean waited = new TwoAtOnce(beans).secondWaits(this::examined, follower::round);

        assertThat(waited).isFalse();
        assertThat(walk.complaint()).isWaitingAt("userTask_draftAnswer");
        assertThat(walk.facts().answerDue()).isEqualTo("2031-09-29");

        everybodyFollows();
        assertThat(walk.facts().answerDue()).isEqualTo("2031-09-30");
        assertThat(walk.complaint()).isWaitingAt("userTask_draftAnswer");
    }

    @Test
    void whoeverCompletesATaskWaitsForTheCalendarAndGoesOnByTheNewDay() {
        boolean waited = new TwoAtOnce(beans).secondWaits(this::everybodyFollows, this::examined);

        assertThat(waited).isTrue();
        assertThat(walk.complaint()).isWaitingAt("userTask_draftAnswer");
        assertThat(walk.facts().answerDue()).isEqualTo("2031-09-30");
    }

    private void examined() {
        walk.complete("userTask_examineComplaint", "handler", Map.of());
    }

    private void everybodyFollows() {
        while (follower.round() > 0) {
            assertThat(follower.left()).isNotNegative();
        }
    }
}
