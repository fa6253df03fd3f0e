package lt.atsakas.process.extension;

import static lt.atsakas.process.extension.Extending.DECIDE;
import static lt.atsakas.process.extension.Extending.GRANT;
import static lt.atsakas.process.extension.Extending.REFUSE;
import static lt.atsakas.process.extension.Extending.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.ExtensionImpossible;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.extension.ExtensionCard;
import lt.atsakas.extension.ExtensionState;
import lt.atsakas.process.Traces;
import lt.atsakas.process.Walk;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.CaseState;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of an extension beside its case: who decides, by when, what moves, and what comes of it when nobody decides. */
@AtsakasTest
class ExtensionPathTests {

    private static final String ESCALATED = "userTask_handleEscalation";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private MovableClock clock;

    private Extending extending;

    @BeforeEach
    void meet() {
        extending = new Extending(beans);
    }

    @Test
    void theHeadOfTheUnitDecidesWithinAWorkingDayAndBeforeTheTermEnds() {
        Walk walk = extending.asked(Walk.begin(beans).drafting(), "handler").postmanComes();

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        assertThat(walk.task(DECIDE).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
        assertThat(walk.due("event_termEnded")).isEqualTo(Instant.parse("2026-12-21T22:00:00Z"));
        assertThat(new Traces(walk).subjects("unithead")).contains("prašoma pratęsti terminą");
    }

    @Test
    void whoeverAsksDoesNotDecideAndNeitherDoesABarredHead() {
        Walk own = extending.asked(Walk.begin(beans).drafting(), "unithead");
        assertThat(own.task(DECIDE).getAssignee()).isEqualTo("director");

        Walk barred = extending.asked(Walk.begin(beans).drafting(), "handler");
        new Recusing(beans).own(barred, "unithead");
        assertThat(barred.task(DECIDE).getAssignee()).isEqualTo("director");
        barred.complete(DECIDE, "director", GRANT);
        assertThat(barred.facts().answerDue()).isEqualTo("2027-01-07");
    }

    @Test
    void grantingWritesTheLedgerWithItsReasonItsRuleAndEveryDayCounted() {
        Walk walk = extending.granted(Walk.begin(beans).drafting());

        List<LedgerEntry> ledger = deadlines.ledger(walk.number());
        LedgerEntry extended = ledger.get(ledger.size() - 1);
        assertThat(extended.reason()).isEqualTo(Reason.EXTENDED);
        assertThat(extended.rule()).isEqualTo("extension.complaint");
        assertThat(extended.term().source()).isEqualTo("VAĮ 10 str. 4 d.");
        assertThat(extended.term().value()).isEqualTo(10);
        assertThat(extended.countedFrom()).isEqualTo("2026-12-21");
        assertThat(extended.previousDue()).isEqualTo("2026-12-21");
        assertThat(extended.due())
                .isEqualTo("2027-01-07")
                .isEqualTo(walk.facts().answerDue());
        assertThat(extended.trace())
                .hasSize(17)
                .last()
                .satisfies(day -> assertThat(day.count()).isEqualTo(10));
        assertThat(extended.by().employee()).hasToString("unithead");
        assertThat(deadlines.face(walk.number()).explanation())
                .contains("Pirminis terminas baigiasi 2026 m. gruodžio 21 d. Jis pratęstas pridedant 10 darbo dienų"
                        + " (VAĮ 10 str. 4 d.).");
    }

    @Test
    void anExtendedTermIsCountedAnewWithItsExtension() {
        Walk walk = extending.granted(Walk.begin(beans).drafting());

        deadlines.fixAnswerDeadline(walk.number());

        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-07");
        assertThat(deadlines.ledger(walk.number())).hasSize(2);
    }

    @Test
    void theClientSeesThatTheTermIsExtended() {
        Walk walk = extending.granted(Walk.begin(beans).drafting()).fire("serviceTask_sendInterimAnswer");

        assertThat(walk.facts().status().state()).isEqualTo(CaseState.EXTENDED);
    }

    @Test
    void aRefusalNeedsReasonsAndTheyStandWithTheRequestNotInTheJournal() {
        Walk walk = extending.asked(Walk.begin(beans).drafting(), "handler");

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", Map.of("decision", "refuse", "reasons", " ")))
                .isInstanceOf(FieldRefused.class);
        walk.complete(DECIDE, "unithead", REFUSE).postmanComes();

        assertThat(extending.of(walk)).singleElement().satisfies(refused -> {
            assertThat(refused.state()).isEqualTo(ExtensionState.REFUSED);
            assertThat(refused.refusal()).isEqualTo("Duomenų pakanka.");
        });
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThat(new Traces(walk).subjects("handler")).contains("terminas nepratęstas");
        assertThat(new Traces(walk).lines(JournalKind.EXTENSION_REFUSED)).hasSize(1);
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
    }

    @Test
    void anUndecidedRequestComesBeforeTheNextSupervisorAndEndsWithTheDecision() {
        Walk walk = extending.asked(Walk.begin(beans).drafting(), "handler").fire("event_extensionDecisionOverdue");
        assertThat(walk.task(ESCALATED).getAssignee()).isEqualTo("director");

        walk.complete(DECIDE, "unithead", GRANT);

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
    }

    @Test
    void aRequestLapsesWithTheTermAndWithItEveryEscalationOfTheDecision() {
        Walk walk = extending
                .asked(Walk.begin(beans).drafting(), "handler")
                .fire("event_extensionDecisionOverdue")
                .fire("event_termEnded")
                .postmanComes();

        assertThat(extending.of(walk)).extracting(ExtensionCard::state).containsExactly(ExtensionState.LAPSED);
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(new Traces(walk).subjects("handler")).contains("dėl termino pratęsimo laiku nenuspręsta");
        assertThatThrownBy(() -> extending.asked(walk, "handler"))
                .isInstanceOf(ExtensionImpossible.class)
                .hasMessage("deadlines.extension.afterTerm");
    }

    @Test
    void onceTheTermIsOverNobodyGrantsThoughTheTimerHasNotComeRound() {
        Walk walk = extending.asked(Walk.begin(beans).drafting(), "handler");
        clock.set("2026-12-22T00:00:00+02:00");

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", GRANT))
                .isInstanceOf(ExtensionImpossible.class)
                .hasMessage("deadlines.extension.afterTerm");

        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        walk.fire("event_termEnded");
        assertThat(extending.of(walk)).extracting(ExtensionCard::state).containsExactly(ExtensionState.LAPSED);
    }

    @Test
    void aRequestEndsWithTheAnswer() {
        Walk walk = extending.asked(Walk.begin(beans).approving(), "handler");

        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");

        assertThat(walk.steps()).isEmpty();
        assertThat(extending.of(walk)).extracting(ExtensionCard::state).containsExactly(ExtensionState.LAPSED);
        assertThatThrownBy(() -> extending.asked(walk, "handler")).hasMessage("extension.notNeeded");
    }

    @Test
    void theSupervisorsEscalationStartsAnExtensionWhichEndsTheEscalation() {
        Walk walk = Walk.begin(beans).drafting().fire("event_deadlineNear");

        walk.complete(ESCALATED, "unithead", START);
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("director");
        walk.complete(DECIDE, "director", GRANT);

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(walk.escalation()).isNull();
    }

    @Test
    void whatTheLawDoesNotAllowKeepsTheSupervisorsTaskOpen() {
        Walk walk = Walk.begin(beans).drafting().fire("event_deadlineNear");
        Map<String, String> tooFar = new HashMap<>(START);
        tooFar.put("newDue", "2027-01-08");

        assertThatThrownBy(() -> walk.complete(ESCALATED, "unithead", tooFar)).isInstanceOf(ExtensionImpossible.class);

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer", ESCALATED);
        assertThat(extending.of(walk)).isEmpty();
    }
}
