package lt.atsakas.process.extension;

import static lt.atsakas.process.extension.Extending.DECIDE;
import static lt.atsakas.process.extension.Extending.GUARD;
import static lt.atsakas.process.extension.Extending.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.process.Traces;
import lt.atsakas.process.Walk;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Before its term ends a supervisor answers for every case: the answer comes in time, or an extension is asked for. */
@AtsakasTest
class GuardOfTermTests {

    private static final String ESCALATED = "userTask_handleEscalation";

    /** Of a case that came in on 2026-11-23, with a day off declared before the last one. */
    private static final LocalDate TERM_AND_A_DAY = LocalDate.parse("2026-12-22");

    @Autowired
    private ApplicationContext beans;

    private Extending extending;

    @BeforeEach
    void meet() {
        extending = new Extending(beans);
    }

    @Test
    void theGuardAsksTheDirectSupervisorThreeWorkingDaysBeforeTheTermAndOnTheSameDay() {
        Walk walk = Walk.begin(beans).drafting();
        assertThat(walk.due("event_guardDue")).isEqualTo(Instant.parse("2026-12-16T06:00:00Z"));

        walk.fire("event_guardDue").postmanComes();

        assertThat(walk.task(GUARD).getAssignee()).isEqualTo("unithead");
        assertThat(walk.task(GUARD).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-12-16T15:00:00Z"));
        assertThat(new Traces(walk).subjects("unithead")).containsOnlyOnce("nuspręskite, ar bus atsakyta laiku");
    }

    @Test
    void theGuardsReminderGoesToTheHandlerAndNotToTheSupervisorAsWell() {
        Walk walk = Walk.begin(beans).drafting().fire("event_reminderDue").fire("event_guardDue");

        walk.fire("event_nextReminderDue").postmanComes();

        assertThat(new Traces(walk)
                        .lines(JournalKind.REMINDED).stream()
                                .map(line -> line.details().get("recipient")))
                .containsOnly("handler");
    }

    @Test
    void theSupervisorDecidesThatTheAnswerComesInTime() {
        Walk walk = Walk.begin(beans).drafting().fire("event_guardDue");

        walk.complete(GUARD, "unithead", Map.of("decision", "answer"));

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(new Traces(walk).lines(JournalKind.GUARD_DECIDED)).hasSize(1);
    }

    @Test
    void aGuardThatNobodyAnswersComesBeforeTheNextSupervisor() {
        Walk walk = Walk.begin(beans).drafting().fire("event_guardDue").fire("event_guardOverdue");
        assertThat(walk.task(ESCALATED).getAssignee()).isEqualTo("director");

        walk.complete(GUARD, "unithead", START);

        assertThat(walk.steps()).containsExactly(DECIDE, "userTask_draftAnswer");
    }

    @Test
    void theGuardEndsByItselfWithARequestOrTheAnswer() {
        Walk asked = Walk.begin(beans).drafting().fire("event_guardDue").fire("event_guardOverdue");
        extending.asked(asked, "handler");
        assertThat(asked.steps()).containsExactly(DECIDE, "userTask_draftAnswer");

        Walk answered = Walk.begin(beans).approving().fire("event_guardDue").fire("event_guardOverdue");
        issue(answered);
        assertThat(answered.steps()).isEmpty();
    }

    @Test
    void aQuestionWhoseMorningMovedOnAfterItWasAskedEndsAllTheSame() {
        Walk answered = Walk.begin(beans).approving().fire("event_guardDue").termMovesTo(TERM_AND_A_DAY);
        issue(answered);
        assertThat(answered.steps()).isEmpty();

        Walk asked = Walk.begin(beans).drafting().fire("event_guardDue").termMovesTo(TERM_AND_A_DAY);
        extending.asked(asked, "handler");
        assertThat(asked.steps()).containsExactly(DECIDE, "userTask_draftAnswer");

        Walk suspended = Walk.begin(beans).approving().fire("event_guardDue");
        issue(new Suspending(beans).suspended(suspended, "2027-01-15"));
        assertThat(suspended.steps()).isEmpty();
    }

    @Test
    void onceTheTermHasPassedOnlyThatIsSpokenOf() {
        Walk walk = Walk.begin(beans).drafting().fire("event_guardDue").fire("event_guardOverdue");

        walk.fire("event_guardTermPassed").fire("event_deadlinePassed");

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer", ESCALATED);
        assertThat(walk.task(ESCALATED).getAssignee()).isEqualTo("unithead");
    }

    @Test
    void theGuardIsSilentWhenTheTermIsExtendedAskedForOrAnswered() {
        Walk extended = extending.granted(Walk.begin(beans).drafting()).fire("event_guardDue");
        assertThat(extended.steps()).doesNotContain(GUARD);

        Walk asked = extending.asked(Walk.begin(beans).drafting(), "handler").fire("event_guardDue");
        assertThat(asked.steps()).doesNotContain(GUARD);

        Walk answered = Walk.begin(beans).issued().fire("event_guardDue");
        assertThat(answered.steps()).doesNotContain(GUARD);
    }

    @Test
    void withoutAHandlerTheGuardAsksTheHeadOfTheUnit() {
        Walk walk = Walk.begin(beans).classified().fire("event_guardDue");

        assertThat(walk.task(GUARD).getAssignee()).isEqualTo("unithead");
    }

    private static void issue(Walk walk) {
        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
    }
}
