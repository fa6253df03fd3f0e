package lt.atsakas.process.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.ExtensionImpossible;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.extension.AutomaticExtensions;
import lt.atsakas.extension.ExtensionCard;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.extension.ExtensionState;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An answer that is put off and whose client is awaited, in both orders: the term ends on 2026-12-21, two working days are waited and ten added. */
@AtsakasTest
class ExtensionAndPauseTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private ExtensionDesk extensions;

    @Autowired
    private MovableClock clock;

    @Test
    void anAnswerPutOffKeepsItsDaysWhenTheClientIsAsked() {
        Walk walk = asked("2027-01-07").complete(Extending.DECIDE, "director", Extending.GRANT);
        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-07");

        Doubting.toldToCure(walk, "5");
        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-14");
        timersFollow(walk);

        replied(walk);
        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-11");
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.EXTENDED, Reason.PAUSED, Reason.RESUMED);
        timersFollow(walk);
    }

    @Test
    void anAnswerIsPutOffFromWhereTheStoppedClockLeftTheTerm() {
        Walk walk = replied(Doubting.askedToCure(Walk.begin(beans), "5"))
                .complete("userTask_assignHandler", "unithead", Map.of("handler", "handler"))
                .complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"));
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-23");

        new Extending(beans)
                .asked(walk, "handler", "2027-01-11")
                .complete(Extending.DECIDE, "unithead", Extending.GRANT);

        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-11");
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.PAUSED, Reason.RESUMED, Reason.EXTENDED);
        assertThat(deadlines.face(walk.number()).explanation())
                .contains(
                        "Gauta 2026 m. lapkričio 23 d. 10:00, dar nepasibaigus darbo dienai, todėl gavimo diena –"
                                + " 2026 m. lapkričio 23 d.",
                        "Neskaičiuojamas laikas, kol buvo laukiama kliento: 2 darbo dienos.",
                        "Pirminis terminas baigiasi 2026 m. gruodžio 23 d. Jis pratęstas pridedant 10 darbo dienų"
                                + " (VAĮ 10 str. 4 d.).");
        timersFollow(walk);
    }

    @Test
    void whatWasAskedBeforeTheClockStoodStillIsGrantedWhenItRunsOnFromTheEndThatTheTermHasByThen() {
        Walk walk = Doubting.toldToCure(asked("2027-01-07"), "5");

        assertThatThrownBy(() -> walk.complete(Extending.DECIDE, "director", Extending.GRANT))
                .isInstanceOf(ExtensionImpossible.class)
                .hasMessage("deadlines.extension.clockStands");
        assertThat(walk.steps()).containsExactly(Extending.DECIDE);
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-30");

        replied(walk).complete(Extending.DECIDE, "director", Extending.GRANT);
        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-07");
        assertThat(new Extending(beans).of(walk))
                .singleElement()
                .satisfies(granted -> assertThat(granted.termEnds()).isEqualTo("2026-12-23"));
        timersFollow(walk);
    }

    @Test
    void nobodyAsksToPutAnAnswerOffWhileTheClockStandsStill() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");

        assertThatThrownBy(() -> new Extending(beans).asked(walk, "unithead", "2027-01-07"))
                .hasMessage("deadlines.extension.clockStands");
        assertThat(extensions.obstacle(walk.number()))
                .hasValueSatisfying(obstacle -> assertThat(obstacle).hasMessage("deadlines.extension.clockStands"));
        assertThat(beans.getBean(AutomaticExtensions.class)
                        .ask(walk.number(), ExtensionReason.COMMITTEE, LocalDate.parse("2027-01-04")))
                .isPresent();

        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.PAUSED);
        assertThat(new Extending(beans).of(walk)).isEmpty();
    }

    @Test
    void aSupervisorDoesNotGuardTheTermOfASuspendedCase() {
        Walk walk = Walk.begin(beans).drafting().fire("event_guardDue");

        new Suspending(beans).suspended(walk, "2027-01-15");

        assertThat(walk.steps()).doesNotContain(Extending.GUARD);
        assertThat(walk.due("event_guardDueAgain")).isEqualTo(Instant.parse("2027-01-18T06:00:00Z"));
    }

    @Test
    void nobodyIsLateWithARequestThatRestsUntilTheClockRunsOn() {
        Walk walk = new Extending(beans).asked(Walk.begin(beans).drafting(), "handler");
        assertThat(walk.due("event_extensionDecisionOverdue")).isBefore(Instant.parse("2026-11-26T00:00:00Z"));

        new Suspending(beans).suspended(walk, "2027-01-15");

        Instant due = walk.task(Extending.DECIDE).getDueDate().toInstant();
        assertThat(due).isEqualTo("2027-01-18T15:00:00Z");
        assertThat(walk.due("event_extensionDecisionOverdue")).isEqualTo(due);
        clock.set("2026-12-15T10:00:00+02:00");
        walk.complete(Suspending.REVIEW, "unithead", Suspending.RESUME);
        assertThat(walk.task(Extending.DECIDE).getDueDate().toInstant()).isEqualTo("2026-12-16T15:00:00Z");
        assertThat(walk.due("event_extensionDecisionOverdue")).isEqualTo("2026-12-16T15:00:00Z");
    }

    @Test
    void aDayThatTheStoppedClockHasOvertakenIsNotGranted() {
        Walk walk = replied(Doubting.toldToCure(asked("2026-12-23"), "5"));

        assertThatThrownBy(() -> walk.complete(Extending.DECIDE, "director", Extending.GRANT))
                .isInstanceOf(ExtensionImpossible.class)
                .hasMessage("deadlines.extension.notLater");

        assertThat(walk.steps()).contains(Extending.DECIDE);
        walk.complete(Extending.DECIDE, "director", Extending.REFUSE);
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-23");
    }

    @Test
    void nothingIsPutOffOnceTheComplaintIsLeftUnexamined() {
        Walk walk = asked("2027-01-07")
                .complete("userTask_decideAdmissibility", "unithead", Doubting.LEAVE)
                .complete("userTask_approveRefusal", "director", Map.of("decision", "approve"));
        assertThat(walk.steps()).containsExactly(Extending.DECIDE);

        walk.fire("serviceTask_issueRefusal");

        assertThat(walk.steps()).isEmpty();
        assertThat(new Extending(beans).of(walk))
                .extracting(ExtensionCard::state)
                .containsExactly(ExtensionState.LAPSED);
        assertThat(extensions.obstacle(walk.number()))
                .hasValueSatisfying(obstacle -> assertThat(obstacle).hasMessage("extension.notNeeded"));
    }

    @Test
    void theSupervisorIsNotAskedForAnAnswerOnceTheComplaintIsLeftUnexamined() {
        Walk walk = Doubting.refusalProposed(Walk.begin(beans)).fire("event_guardDue");
        assertThat(walk.steps()).contains(Extending.GUARD);

        walk.complete("userTask_approveRefusal", "director", Map.of("decision", "approve"))
                .fire("serviceTask_issueRefusal");

        assertThat(walk.steps()).doesNotContain(Extending.GUARD);
    }

    /** The head of the unit asks for more time before it is decided whether the complaint is examined. */
    private Walk asked(String newDue) {
        return new Extending(beans).asked(Doubting.doubted(Walk.begin(beans)), "unithead", newDue);
    }

    private Walk replied(Walk walk) {
        clock.set("2026-11-25T14:00:00+02:00");
        return walk.happens(new ClientWrote(walk.number())).fire("serviceTask_tellCured");
    }

    private void timersFollow(Walk walk) {
        assertThat(walk.due("event_guardDue")).isEqualTo(deadlines.guardOfTerm(walk.number()));
        assertThat(walk.due("event_deadlineNear")).isEqualTo(deadlines.answerDeadlineNear(walk.number()));
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(deadlines.answerDeadlinePassed(walk.number()));
    }

    private List<Reason> reasons(Walk walk) {
        return deadlines.ledger(walk.number()).stream().map(LedgerEntry::reason).toList();
    }
}
