package lt.atsakas.process.suspension;

import static lt.atsakas.process.suspension.Suspending.DECIDE;
import static lt.atsakas.process.suspension.Suspending.REFUSE;
import static lt.atsakas.process.suspension.Suspending.RESUME;
import static lt.atsakas.process.suspension.Suspending.REVIEW;
import static lt.atsakas.process.suspension.Suspending.SUSPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.CaseState;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.suspension.NotYoursToSuspend;
import lt.atsakas.suspension.ReviewDayImpossible;
import lt.atsakas.suspension.SuspensionAfterTerm;
import lt.atsakas.suspension.SuspensionAlreadyAsked;
import lt.atsakas.suspension.SuspensionCard;
import lt.atsakas.suspension.SuspensionDesk;
import lt.atsakas.suspension.SuspensionNotNeeded;
import lt.atsakas.suspension.SuspensionState;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a suspension beside its case: who asks, who decides, by when somebody looks again, and what the client is told. */
@AtsakasTest
class SuspensionPathTests {

    private static final String ESCALATED = "userTask_handleEscalation";
    private static final String UNTIL = "2026-12-11";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private Suspending suspending;

    @BeforeEach
    void meet() {
        suspending = new Suspending(beans);
    }

    @Test
    void theHandlersSupervisorDecidesWithinAWorkingDayWhileTheClockRuns() {
        Walk walk = suspending.asked(Walk.begin(beans).drafting(), UNTIL);

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        assertThat(walk.task(DECIDE).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
    }

    @Test
    void onlyWhoHandlesTheCaseAsks() {
        Walk walk = Walk.begin(beans).drafting();

        assertThatThrownBy(() -> suspending.asked(walk, "unithead", UNTIL)).isInstanceOf(NotYoursToSuspend.class);
        assertThatThrownBy(() -> suspending.asked(walk, "handler2", UNTIL)).isInstanceOf(NotYoursToSuspend.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-12", "2026-12-24", "2027-03-01"})
    void aDayThatIsOverTooFarOrNotWorkingIsRefused(String day) {
        Walk walk = Walk.begin(beans).drafting();

        assertThatThrownBy(() -> suspending.asked(walk, day)).isInstanceOf(ReviewDayImpossible.class);
    }

    @Test
    void aTermThatHasEndedIsNotStoppedAnyMoreNorAnIssuedAnswer() {
        Walk late = Walk.begin(beans).drafting();
        clock.set("2026-12-22T10:00:00+02:00");
        assertThatThrownBy(() -> suspending.asked(late, "2027-01-15")).isInstanceOf(SuspensionAfterTerm.class);

        Walk answered = Walk.begin(beans).issued();
        assertThatThrownBy(() -> suspending.asked(answered, UNTIL)).isInstanceOf(SuspensionNotNeeded.class);
    }

    @Test
    void whatWasAskedInTimeIsNotGrantedAfterTheTerm() {
        Walk walk = suspending.asked(Walk.begin(beans).drafting(), "2027-01-15");
        clock.set("2026-12-22T10:00:00+02:00");

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", SUSPEND)).isInstanceOf(SuspensionAfterTerm.class);

        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
    }

    @Test
    void suspendedTheClientReadsWhyAndSeesIt() {
        Walk walk = suspending.suspended(Walk.begin(beans).drafting(), UNTIL).postmanComes();

        assertThat(walk.facts().status().state()).isEqualTo(CaseState.SUSPENDED);
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer", REVIEW);
        assertThat(walk.task(REVIEW).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-12-11T13:45:00Z"));
        assertThat(subjects(walk)).contains("Dėl Jūsų kreipimosi nagrinėjimo, registracijos Nr. " + walk.number());
        assertThatThrownBy(() -> suspending.asked(walk, UNTIL)).isInstanceOf(SuspensionAlreadyAsked.class);
    }

    @Test
    void refusedTheCaseGoesOnAndWhoeverAskedIsTold() {
        Walk walk = suspending
                .asked(Walk.begin(beans).drafting(), UNTIL)
                .complete(DECIDE, "unithead", REFUSE)
                .postmanComes();

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(mailbox.of("handler@atsakas.demo"))
                .anyMatch(mail -> mail.subject().contains(walk.number() + ": nagrinėjimas nesustabdytas"));
        assertThat(suspending.of(walk)).singleElement().satisfies(refused -> {
            assertThat(refused.state()).isEqualTo(SuspensionState.REFUSED);
            assertThat(refused.refusal()).isEqualTo("Galima atsakyti be išvados.");
        });
    }

    @Test
    void resumedByDecisionTheClientReadsTheNewDayAndSeesTheCaseAsBefore() {
        Walk walk = suspending.suspended(Walk.begin(beans).drafting(), UNTIL);
        clock.set("2026-12-02T10:00:00+02:00");

        walk.complete(REVIEW, "unithead", RESUME)
                .fire("serviceTask_tellResumed")
                .postmanComes();

        assertThat(walk.facts().status()).isEqualTo(ClientStatus.DRAFTING);
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(subjects(walk)).contains("Tęsiame Jūsų kreipimosi nagrinėjimą, registracijos Nr. " + walk.number());
    }

    @Test
    void prolongedItIsLookedAtAgainOnTheNewDay() {
        Walk walk = suspending.suspended(Walk.begin(beans).drafting(), UNTIL);
        clock.set("2026-12-09T10:00:00+02:00");

        walk.complete(REVIEW, "unithead", Suspending.prolong("2026-12-18")).fire("serviceTask_tellProlonged");

        assertThat(walk.task(REVIEW).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-12-18T13:45:00Z"));
        assertThat(walk.due("event_suspensionOver")).isEqualTo(Instant.parse("2026-12-18T22:00:00Z"));
        assertThatThrownBy(() -> walk.complete(REVIEW, "unithead", Suspending.prolong("rytoj")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aReviewThatIsLateGoesUpAndByMidnightTheCaseGoesOnByItself() {
        Walk walk = suspending.suspended(Walk.begin(beans).drafting(), UNTIL).fire("event_suspensionReviewOverdue");
        assertThat(walk.task(ESCALATED).getAssignee()).isEqualTo("director");

        walk.fire("event_suspensionOver").fire("serviceTask_tellResumed").postmanComes();

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(suspending.of(walk)).extracting(SuspensionCard::state).containsExactly(SuspensionState.RESUMED);
        assertThat(subjects(walk)).contains("Tęsiame Jūsų kreipimosi nagrinėjimą, registracijos Nr. " + walk.number());
    }

    @Test
    void theBarredDoNotDecideAndWhoeverFollowsThemDoes() {
        Walk walk = suspending.asked(Walk.begin(beans).drafting(), UNTIL);

        new Recusing(beans).own(walk, "unithead");

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("director");
        walk.complete(DECIDE, "director", SUSPEND);
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.SUSPENDED);
    }

    @Test
    void theAnswerEndsARequestAndASuspensionWithoutALetterOfItsOwn() {
        Walk asked = suspending.asked(Walk.begin(beans).approving(), UNTIL);
        answer(asked);
        assertThat(suspending.of(asked)).extracting(SuspensionCard::state).containsExactly(SuspensionState.LAPSED);

        Walk suspended = suspending.suspended(Walk.begin(beans).approving(), UNTIL);
        answer(suspended);
        assertThat(suspending.of(suspended)).extracting(SuspensionCard::state).containsExactly(SuspensionState.RESUMED);
        assertThat(suspended.steps()).isEmpty();
        assertThat(suspended.hasJob("serviceTask_tellResumed")).isFalse();
    }

    @Test
    void aSuspendedCaseMayBeWithdrawn() {
        Walk walk = suspending.suspended(Walk.begin(beans).drafting(), UNTIL);

        new Withdrawing(beans).withdrawn(walk, "unithead");

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(walk.steps()).isEmpty();
        assertThat(suspending.of(walk)).extracting(SuspensionCard::state).containsExactly(SuspensionState.RESUMED);
    }

    @Test
    void theRegistrarsHearOfALetterThatCouldNotBeSent() {
        Walk walk = suspending.suspended(Walk.begin(beans).drafting(), UNTIL);

        walk.happens(new LetterStuck(walk.number(), SuspensionDesk.OCCASION + "1"))
                .postmanComes();

        assertThat(mailbox.of("registrar@atsakas.demo"))
                .anyMatch(mail -> mail.subject().contains(walk.number() + ": raštas dėl nagrinėjimo sustabdymo"));
    }

    private static void answer(Walk walk) {
        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
    }

    private List<String> subjects(Walk walk) {
        return mailbox.of(walk.facts().client().email()).stream()
                .map(DeliveredMail::subject)
                .toList();
    }
}
