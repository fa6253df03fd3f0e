package lt.atsakas.process.proceedings;

import static lt.atsakas.process.proceedings.Suing.DECIDE;
import static lt.atsakas.process.proceedings.Suing.GO_ON;
import static lt.atsakas.process.proceedings.Suing.STOP;
import static lt.atsakas.process.proceedings.Suing.SUSPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.assignment.NotTheSecondPerson;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.proceedings.AlreadySuspended;
import lt.atsakas.proceedings.NoGroundToStop;
import lt.atsakas.proceedings.ProceedingAlreadyWaiting;
import lt.atsakas.proceedings.ProceedingBody;
import lt.atsakas.proceedings.ProceedingCard;
import lt.atsakas.proceedings.ProceedingState;
import lt.atsakas.process.Walk;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.suspension.ReviewDayImpossible;
import lt.atsakas.suspension.SuspensionState;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A court has begun on the question of a complaint that is examined already: who decides what it means, by when, and what follows. */
@AtsakasTest
class ProceedingsPathTests {

    private static final String ESCALATED = "userTask_handleEscalation";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private Suing suing;

    @BeforeEach
    void meet() {
        suing = new Suing(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theHandlersSupervisorDecidesWithinThreeWorkingDaysWhileTheCaseGoesOn() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting()).postmanComes();

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        assertThat(walk.task(DECIDE).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-11-26T15:00:00Z"));
        assertThat(walk.steps()).containsExactly(DECIDE, "userTask_draftAnswer");
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThat(subjects(walk, "unithead")).contains("prasidėjo procesas kitoje institucijoje");
    }

    @Test
    void beforeThereIsAHandlerTheHeadOfTheUnitDecides() {
        Walk walk = suing.recorded(Walk.begin(beans).classified());

        assertThat(walk.steps()).containsExactly("userTask_assignHandler", DECIDE);
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
    }

    @Test
    void whoeverWroteItDownDoesNotDecideIt() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting(), "unithead", ProceedingBody.COURT);
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("director");

        Walk another = suing.recorded(Walk.begin(beans).drafting(), "director", ProceedingBody.COURT);
        assertThat(another.task(DECIDE).getAssignee()).isEqualTo("unithead");
        beans.getBean(TaskService.class).setAssignee(another.task(DECIDE).getId(), "director");

        assertThatThrownBy(() -> another.complete(DECIDE, "director", STOP)).isInstanceOf(NotTheSecondPerson.class);
        assertThat(states(another)).containsExactly(ProceedingState.OPEN);
    }

    @Test
    void theBarredDoNotDecideAndWhoeverFollowsThemDoes() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting());

        new Recusing(beans).own(walk, "unithead");

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("director");
        walk.complete(DECIDE, "director", GO_ON);
        assertThat(states(walk)).containsExactly(ProceedingState.CONTINUED);
    }

    @Test
    void theHandlerDoesNotDecide() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting());

        assertThatThrownBy(() -> walk.complete(DECIDE, "handler", STOP)).isNotNull();

        assertThat(states(walk)).containsExactly(ProceedingState.OPEN);
    }

    @Test
    void continuedTheCaseGoesOnAndWhoeverWroteItDownIsToldOfTheDecision() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting());
        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", Map.of("decision", "continue", "reasons", " ")))
                .isInstanceOf(FieldRefused.class);

        walk.complete(DECIDE, "unithead", GO_ON).postmanComes();

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(suing.of(walk)).singleElement().satisfies(continued -> {
            assertThat(continued.state()).isEqualTo(ProceedingState.CONTINUED);
            assertThat(continued.reasons()).isEqualTo("Teismas sprendžia tik dėl žalos.");
        });
        assertThat(subjects(walk, "registrar")).contains("nuspręsta dėl proceso");
        assertThat(subjects(walk, "handler")).contains("nuspręsta dėl proceso");
    }

    @Test
    void suspendedTheClockStandsStillAtOnceAndNobodyIsAskedTwice() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting()).complete(DECIDE, "unithead", SUSPEND);

        assertThat(walk.facts().answerDue()).isAfter("2026-12-21");
        walk.fire("serviceTask_tellSuspended");
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer", Suspending.REVIEW);
        assertThat(new Suspending(beans).of(walk)).singleElement().satisfies(suspended -> {
            assertThat(suspended.state()).isEqualTo(SuspensionState.SUSPENDED);
            assertThat(suspended.reviewOn()).isEqualTo("2026-12-18");
            assertThat(suspended.explanation()).isEqualTo("Laukiame teismo sprendimo dėl skolos.");
        });

        walk.complete(Suspending.REVIEW, "unithead", Suspending.RESUME).fire("serviceTask_tellResumed");
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
    }

    @Test
    void whatIsSuspendedAlreadyStaysSo() {
        Walk walk = new Suspending(beans).suspended(Walk.begin(beans).drafting(), "2026-12-11");
        LocalDate due = walk.facts().answerDue();

        suing.recorded(walk);

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", SUSPEND)).isInstanceOf(AlreadySuspended.class);
        walk.complete(DECIDE, "unithead", GO_ON);
        assertThat(walk.facts().answerDue()).isEqualTo(due);
        assertThat(walk.steps()).contains(Suspending.REVIEW);
    }

    @Test
    void aDayThatCannotBeLeavesTheDecisionOpen() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting());

        assertThatThrownBy(() -> walk.complete(
                        DECIDE,
                        "unithead",
                        Map.of("decision", "suspend", "explanation", "Laukiame.", "reviewOn", "2026-12-19")))
                .isInstanceOf(ReviewDayImpossible.class);

        assertThat(states(walk)).containsExactly(ProceedingState.OPEN);
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
    }

    @Test
    void aCriminalInvestigationIsNoGroundToLeaveAComplaintUnexamined() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting(), "handler", ProceedingBody.INVESTIGATION);

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", STOP)).isInstanceOf(NoGroundToStop.class);

        walk.complete(DECIDE, "unithead", SUSPEND);
        assertThat(states(walk)).containsExactly(ProceedingState.SUSPENDED);
    }

    @Test
    void oneIsDecidedBeforeAnotherIsWrittenDown() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting());
        assertThatThrownBy(() -> suing.recorded(walk)).isInstanceOf(ProceedingAlreadyWaiting.class);

        suing.recorded(walk.complete(DECIDE, "unithead", GO_ON));

        assertThat(states(walk)).containsExactlyInAnyOrder(ProceedingState.CONTINUED, ProceedingState.OPEN);
    }

    @Test
    void anUndecidedOneComesBeforeTheNextSupervisorAndEndsWithTheDecision() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting()).fire("event_proceedingsDecisionOverdue");
        assertThat(walk.task(ESCALATED).getAssignee()).isEqualTo("director");

        walk.complete(DECIDE, "unithead", GO_ON);

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(walk.escalation()).isNull();
    }

    @Test
    void theAnswerThatLeavesFirstEndsItAndSoDoesAWithdrawal() {
        Walk answered = suing.recorded(Walk.begin(beans).approving())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
        assertThat(states(answered)).containsExactly(ProceedingState.LAPSED);
        assertThat(answered.steps()).isEmpty();

        Walk withdrawn = new Withdrawing(beans)
                .withdrawn(suing.recorded(Walk.begin(beans).drafting()), "unithead");
        assertThat(states(withdrawn)).containsExactly(ProceedingState.LAPSED);
        assertThat(withdrawn.steps()).isEmpty();
    }

    private Iterable<ProceedingState> states(Walk walk) {
        return suing.of(walk).stream().map(ProceedingCard::state).toList();
    }

    private String subjects(Walk walk, String login) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .map(DeliveredMail::subject)
                .filter(subject -> subject.contains("Byla " + walk.number().value() + ":"))
                .reduce("", (all, subject) -> all + subject + "\n");
    }
}
