package lt.atsakas.process.withdrawal;

import static lt.atsakas.process.withdrawal.Withdrawing.CONFIRM;
import static lt.atsakas.process.withdrawal.Withdrawing.DECIDE;
import static lt.atsakas.process.withdrawal.Withdrawing.GO_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import lt.atsakas.assignment.Reassignment;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Traces;
import lt.atsakas.process.Walk;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.CaseAlreadyClosed;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.withdrawal.WithdrawalAlreadyAsked;
import lt.atsakas.withdrawal.WithdrawalCard;
import lt.atsakas.withdrawal.WithdrawalState;
import lt.atsakas.withdrawal.WithdrawalTooLate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a withdrawal beside its case: who decides, by when, and what the client is told. */
@AtsakasTest
class WithdrawalPathTests {

    private static final String ESCALATED = "userTask_handleEscalation";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    private Withdrawing withdrawing;

    @BeforeEach
    void meet() {
        withdrawing = new Withdrawing(beans);
    }

    @Test
    void theHandlersSupervisorDecidesWithinAWorkingDayWhileTheCaseGoesOn() {
        Walk walk = withdrawing.asked(Walk.begin(beans).drafting()).postmanComes();

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        assertThat(walk.task(DECIDE).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
        assertThat(walk.steps()).containsExactly(DECIDE, "userTask_draftAnswer");
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThat(new Traces(walk).subjects("unithead")).contains("klientas atsiima skundą");
    }

    @Test
    void withoutAHandlerTheHeadOfTheUnitDecidesAndBeforeThereIsAUnitTheDirector() {
        Walk classified = withdrawing.asked(Walk.begin(beans).classified());
        assertThat(classified.task(DECIDE).getAssignee()).isEqualTo("unithead");

        Walk fresh = withdrawing.withdrawn(Walk.begin(beans), "director");
        assertThat(fresh.facts().outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void theBarredDoNotDecideAndWhoeverFollowsThemDoes() {
        Walk walk = withdrawing.asked(Walk.begin(beans).drafting());
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");

        new Recusing(beans).own(walk, "unithead");

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("director");
        walk.complete(DECIDE, "director", CONFIRM).fire("serviceTask_issueWithdrawalNotice");
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void theHandlerDoesNotDecide() {
        Walk walk = withdrawing.asked(Walk.begin(beans).drafting());

        assertThatThrownBy(() -> walk.complete(DECIDE, "handler", CONFIRM)).isNotNull();

        assertThat(withdrawing.of(walk)).extracting(WithdrawalCard::state).containsExactly(WithdrawalState.OPEN);
    }

    @Test
    void confirmedTheCaseEndsAndItsClientIsTold() {
        Walk walk =
                withdrawing.withdrawn(Walk.begin(beans).drafting(), "unithead").postmanComes();

        assertThat(walk.steps()).isEmpty();
        assertThat(walk.complaint()).isNull();
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(walk.facts().status().name()).isEqualTo("WITHDRAWN");
        assertThat(new Traces(walk).lines(JournalKind.WITHDRAWAL_TOLD)).hasSize(1);
        assertThat(new Traces(walk).subjects("handler")).contains("klientas skundą atsiėmė");
        assertThat(mailbox.of(walk.facts().client().email()))
                .extracting(DeliveredMail::subject)
                .contains("Dėl prašymo atsiimti kreipimąsi, registracijos Nr. " + walk.number());
    }

    @Test
    void nothingOfTheCaseIsDoneBetweenTheDecisionAndItsEnd() {
        Walk walk = withdrawing.asked(Walk.begin(beans).approving()).complete(DECIDE, "unithead", CONFIRM);

        assertThat(walk.steps()).isEmpty();
        assertThat(walk.hasJob("event_deadlineNear")).isFalse();
        assertThat(walk.hasJob("serviceTask_issueWithdrawalNotice")).isTrue();
        assertThatThrownBy(() -> withdrawing.asked(walk)).isInstanceOf(WithdrawalTooLate.class);
    }

    @Test
    void continuedTheCaseGoesOnAndItsClientReadsWhy() {
        Walk walk = withdrawing.asked(Walk.begin(beans).drafting());
        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", Map.of("decision", "continue", "reasons", " ")))
                .isInstanceOf(FieldRefused.class);

        walk.complete(DECIDE, "unithead", GO_ON)
                .fire("serviceTask_tellWithdrawalContinued")
                .postmanComes();

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThat(withdrawing.of(walk)).singleElement().satisfies(continued -> {
            assertThat(continued.state()).isEqualTo(WithdrawalState.CONTINUED);
            assertThat(continued.reasons()).isEqualTo("Dujų kvapas pavojingas visiems namo gyventojams.");
        });
        assertThat(new Traces(walk).lines(JournalKind.WITHDRAWAL_TOLD)).hasSize(1);
    }

    @Test
    void whoeverWasToldThatTheCaseGoesOnMayAskAgain() {
        Walk walk = withdrawing
                .asked(Walk.begin(beans).drafting())
                .complete(DECIDE, "unithead", GO_ON)
                .fire("serviceTask_tellWithdrawalContinued");

        withdrawing.withdrawn(walk, "unithead");

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(new Traces(walk).lines(JournalKind.WITHDRAWAL_TOLD)).hasSize(2);
    }

    @Test
    void aSecondWishWaitsForTheFirst() {
        Walk walk = withdrawing.asked(Walk.begin(beans).drafting());

        assertThatThrownBy(() -> withdrawing.asked(walk)).isInstanceOf(WithdrawalAlreadyAsked.class);
    }

    @Test
    void aClosedCaseHasNothingToWithdraw() {
        Walk walk = withdrawing.withdrawn(Walk.begin(beans).drafting(), "unithead");

        assertThatThrownBy(() -> withdrawing.asked(walk)).isInstanceOf(CaseAlreadyClosed.class);
    }

    @Test
    void anUndecidedWishComesBeforeTheNextSupervisorAndEndsWithTheDecision() {
        Walk walk = withdrawing.asked(Walk.begin(beans).drafting()).fire("event_withdrawalDecisionOverdue");
        assertThat(walk.task(ESCALATED).getAssignee()).isEqualTo("director");

        walk.complete(DECIDE, "unithead", CONFIRM).fire("serviceTask_issueWithdrawalNotice");

        assertThat(walk.steps()).isEmpty();
        assertThat(walk.escalation()).isNull();
    }

    @Test
    void anotherHandlersSupervisorDecidesAfterTheCaseIsPassedOn() {
        Walk walk = withdrawing.asked(Walk.begin(beans).drafting());

        beans.getBean(ReassignmentDesk.class)
                .reassign(new Reassignment(
                        walk.number(),
                        new EmployeeId("handler"),
                        new EmployeeId("handler2"),
                        "liga",
                        new EmployeeId("unithead")));

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        walk.complete(DECIDE, "unithead", CONFIRM);
        assertThat(walk.steps()).isEmpty();
    }
}
