package lt.atsakas.process.extension;

import static lt.atsakas.process.extension.Extending.GUARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.process.Walk;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a supervisor said of one term holds for that term: before another one ends, whoever leads the case decides anew. */
@AtsakasTest
class GuardComesAgainTests {

    private static final String AGAIN = "event_guardDueAgain";
    private static final Map<String, String> IN_TIME = Map.of("decision", "answer");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aTermThatMovesAwayTakesTheQuestionWithItAndBringsItBackInItsTime() {
        Walk walk = Walk.begin(beans).drafting().fire("event_guardDue").fire("event_guardOverdue");

        walk.termMovesTo(LocalDate.parse("2026-12-23"));
        assertThat(walk.steps()).as("nor is anybody told that it is late").containsExactly("userTask_draftAnswer");
        assertThat(walk.due(AGAIN)).isEqualTo(Instant.parse("2026-12-18T06:00:00Z"));

        walk.fire(AGAIN);
        assertThat(walk.task(GUARD).getAssignee()).isEqualTo("unithead");
    }

    @Test
    void aSuspensionThatIsOverBringsTheQuestionBackThoughItWasAnswered() {
        Walk walk = guarded();
        suspended(walk);
        clock.set("2027-01-04T10:00:00+02:00");

        walk.complete(Suspending.REVIEW, "unithead", Suspending.RESUME);

        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-06");
        assertThat(walk.due(AGAIN)).as("its morning is over already").isBefore(clock.instant());
        walk.fire(AGAIN);
        assertThat(walk.steps()).contains(GUARD);
    }

    @Test
    void whileTheClockStandsStillNobodyIsAskedAndOnTheMorningAfterSomebodyIs() {
        Walk walk = guarded();

        suspended(walk);

        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-19");
        assertThat(walk.due(AGAIN)).as("Monday after the last day").isEqualTo(Instant.parse("2027-01-18T06:00:00Z"));
        walk.fire("event_suspensionOver").fire(AGAIN);
        assertThat(walk.steps()).contains(GUARD);
    }

    @Test
    void aSupervisorIsNotAskedTwiceOfOneTerm() {
        Walk walk = guarded();
        assertThat(walk.due(AGAIN)).isAfter(Instant.parse("2027-12-01T00:00:00Z"));

        walk.termMovesTo(LocalDate.parse("2026-12-18"));

        assertThat(walk.due(AGAIN)).as("the question came before").isAfter(Instant.parse("2027-12-01T00:00:00Z"));
        assertThat(walk.steps()).doesNotContain(GUARD);
    }

    @Test
    void aQuestionThatNobodyAnsweredIsPutAgainAfterAShortSuspensionAndTheWarningGivenAgain() {
        Walk walk = Walk.begin(beans).drafting().fire("event_guardDue").fire("event_deadlineNear");
        suspended(walk);
        assertThat(walk.steps()).doesNotContain(GUARD);
        clock.set("2026-12-18T09:00:00+02:00");

        walk.complete(Suspending.REVIEW, "unithead", Suspending.RESUME);

        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-22");
        assertThat(walk.due(AGAIN)).isEqualTo(Instant.parse("2026-12-17T06:00:00Z"));
        assertThat(walk.due("event_deadlineNearAgain")).isEqualTo(Instant.parse("2026-12-18T06:00:00Z"));
        walk.fire(AGAIN);
        assertThat(walk.steps()).contains(GUARD);
    }

    @Test
    void aRequestThatIsRefusedWhenTheQuestionWouldHaveComeBringsItAtOnce() {
        Walk walk = new Extending(beans).asked(Walk.begin(beans).drafting(), "handler");
        walk.fire("event_guardDue");
        assertThat(walk.steps()).doesNotContain(GUARD);
        assertThat(walk.due(AGAIN)).isAfter(Instant.parse("2027-12-01T00:00:00Z"));

        walk.complete(Extending.DECIDE, "unithead", Extending.REFUSE);

        assertThat(walk.due(AGAIN)).isEqualTo(Instant.parse("2026-12-16T06:00:00Z"));
        walk.fire(AGAIN);
        assertThat(walk.steps()).contains(GUARD);
    }

    @Test
    void anAnswerLeavesNothingToGuard() {
        Walk walk = Walk.begin(beans).approving().fire("event_guardDue");

        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");

        assertThat(walk.hasJob(AGAIN)).isFalse();
    }

    @Test
    void ofATermThatPassedTheSupervisorIsAskedAgainOnlyWhenItMoves() {
        Walk walk = Walk.begin(beans).drafting().fire("event_guardDue").fire("event_guardTermPassed");

        assertThat(walk.due(AGAIN)).isAfter(deadlines.answerDeadlinePassed(walk.number()));
        assertThat(walk.steps()).doesNotContain(GUARD);
    }

    @Test
    void aCaseOnADiagramThatAsksOnceKeepsTheQuestionUntilItIsSettled() {
        Walk walk = Walk.begin(beans).approving().fire("event_guardDue");
        forgetToListen(walk);

        walk.termMovesTo(LocalDate.parse("2026-12-23"));
        assertThat(walk.steps()).contains(GUARD);

        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
        assertThat(walk.steps()).isEmpty();
    }

    /** As if the case had been begun before its diagram listened to the message. */
    private void forgetToListen(Walk walk) {
        String listening = beans.getBean(RuntimeService.class)
                .createEventSubscriptionQuery()
                .processInstanceId(walk.complaint().getId())
                .eventName("guardPutOff")
                .singleResult()
                .getId();
        beans.getBean(ProcessEngineConfigurationImpl.class)
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    context.getEventSubscriptionManager()
                            .findEventSubscriptionById(listening)
                            .delete();
                    return null;
                });
    }

    /** Its supervisor said on Wednesday 2026-12-16 that the answer will be in time. */
    private Walk guarded() {
        return Walk.begin(beans).drafting().fire("event_guardDue").complete(GUARD, "unithead", IN_TIME);
    }

    /** On the next day, with two working days left. */
    private void suspended(Walk walk) {
        clock.set("2026-12-17T10:00:00+02:00");
        new Suspending(beans).suspended(walk, "2027-01-15");
    }
}
