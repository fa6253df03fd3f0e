package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.deadlines.AnswerDueMoved;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class MovedTermTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private MovableClock clock;

    @Test
    void everyTimerAndTaskMovesWithTheTerm() {
        Walk walk = Walk.begin(beans).drafting();

        move(walk, LocalDate.parse("2026-11-27"));

        assertThat(walk.due("event_deadlineNear")).isEqualTo(Instant.parse("2026-11-25T06:00:00Z"));
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(Instant.parse("2026-11-27T22:00:00Z"));
        assertThat(walk.due("event_draftOverdue")).isEqualTo(Instant.parse("2026-11-27T13:45:00Z"));
        assertThat(walk.task("userTask_draftAnswer").getDueDate()).isEqualTo("2026-11-27T15:45:00.000+02:00");
    }

    @Test
    void aStepThatWaitsIsCountedFromWhenTheCaseCameToIt() {
        Walk walk = Walk.begin(beans).drafting();
        Instant before = walk.due("event_draftOverdue");
        clock.set("2026-12-14T10:00:00+02:00");

        move(walk, LocalDate.parse("2027-01-07"));

        assertThat(walk.due("event_draftOverdue")).isEqualTo(before);
        assertThat(walk.task("userTask_draftAnswer").getDueDate().toInstant()).isEqualTo(before);
    }

    @Test
    void theTermOfDeliveryIsCountedFromWhenTheAnswerLeft() {
        Walk walk = Walk.begin(beans).issued();
        Instant before = walk.due("event_deliveryTermPassed");
        clock.set("2026-11-25T10:00:00+02:00");

        move(walk, LocalDate.parse("2027-01-07"));

        assertThat(walk.due("event_deliveryTermPassed")).isEqualTo(before);
    }

    @Test
    void aTermThatMovesAwayEndsTheWorryAboutIt() {
        Walk walk = Walk.begin(beans).drafting().fire("event_deadlineNear");
        assertThat(walk.steps()).contains("userTask_handleEscalation");

        move(walk, LocalDate.parse("2027-01-07"));

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
    }

    @Test
    void anUrgentCaseIsRemindedOfEarlier() {
        Walk walk = Walk.begin(beans);

        walk.complete(
                "userTask_classifyComplaint",
                "registrar",
                Map.of("kind", "complaint", "category", "heating", "urgency", "health"));

        assertThat(walk.due("event_reminderDue")).isEqualTo(Instant.parse("2026-11-30T06:00:00Z"));
        assertThat(walk.due("event_assignmentOverdue")).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
    }

    private void move(Walk walk, LocalDate due) {
        LocalDate before = walk.facts().answerDue();
        transaction.executeWithoutResult(status -> {
            registry.recordAnswerDue(walk.number(), due);
            beans.publishEvent(new AnswerDueMoved(walk.number(), before, due));
        });
    }
}
