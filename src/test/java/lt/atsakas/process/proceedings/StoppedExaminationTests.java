package lt.atsakas.process.proceedings;

import static lt.atsakas.process.proceedings.Suing.DECIDE;
import static lt.atsakas.process.proceedings.Suing.LETTER;
import static lt.atsakas.process.proceedings.Suing.STOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lt.atsakas.admission.RefusalCard;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.admission.RefusalGround;
import lt.atsakas.admission.RefusalState;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.proceedings.ExaminationOver;
import lt.atsakas.proceedings.ProceedingBody;
import lt.atsakas.proceedings.ProceedingCard;
import lt.atsakas.proceedings.ProceedingState;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.TwoAtOnce;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Wherever an examination stands when it is stopped, all of it ends with the decision, and the client gets one letter with the road of appeal. */
@AtsakasTest
class StoppedExaminationTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RefusalDesk refusals;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private RuntimeService runtime;

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
    void theComplaintIsLeftUnexaminedByTwoPeopleAndClosedOnlyWhenTheClientWasTold() {
        Walk walk = suing.stopped(Walk.begin(beans).drafting());
        assertThat(walk.steps()).isEmpty();
        assertThat(walk.facts().isClosed()).isFalse();

        walk.fire(LETTER);
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.NOTIFYING);
        walk.postmanComes().fire("serviceTask_closeUnexamined");

        assertThat(walk.complaint()).isNull();
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.LEFT_UNEXAMINED);
        assertThat(refusals.of(walk.number())).singleElement().satisfies(StoppedExaminationTests::saysWhyAndByWhom);
        assertThat(letters(walk)).isEqualTo(1);
    }

    private static void saysWhyAndByWhom(RefusalCard left) {
        assertThat(left.ground()).isEqualTo(RefusalGround.IN_COURT);
        assertThat(left.state()).isEqualTo(RefusalState.ISSUED);
        assertThat(left.proposedBy()).isEqualTo(new EmployeeId("registrar"));
        assertThat(left.approver()).isEqualTo(new EmployeeId("unithead"));
        assertThat(left.reasons())
                .contains("Vilniaus miesto apylinkės teismas (numeris e2-4821-734/2026)")
                .contains("Procesas pradėtas 2026 m. lapkričio 20 d.")
                .endsWith("Ginčą dėl tos pačios skolos išspręs teismas.");
    }

    @Test
    void whateverIsAskedEscalatedOrSuspendedBesideTheCaseEnds() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting()).fire("event_draftOverdue");
        new Extending(beans).asked(walk, "handler");
        new Suspending(beans).asked(walk, "2027-01-15");

        walk.complete(DECIDE, "unithead", STOP).fire(LETTER);

        assertThat(walk.steps()).isEmpty();
        assertThat(walk.escalation()).isNull();
        walk.postmanComes().fire("serviceTask_closeUnexamined");
        assertThat(instances(walk)).isZero();
    }

    @Test
    void aCommitteeNeedNotComeAnyMore() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        suing.stopped(walk);

        assertThat(walk.steps()).isEmpty();
        walk.fire(LETTER).postmanComes().fire("serviceTask_closeUnexamined");
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.LEFT_UNEXAMINED);
        assertThat(instances(walk)).isZero();
    }

    @Test
    void aCaseThatHasNoHandlerIsStoppedToo() {
        Walk walk = suing.stopped(Walk.begin(beans).classified());

        assertThat(walk.steps()).isEmpty();
        assertThat(walk.hasJob(LETTER)).isTrue();
    }

    @Test
    void aCaseThatWaitsToHearWhetherItsHandlerStaysIsStoppedToo() {
        Walk walk = Walk.begin(beans)
                .assigned()
                .complete(
                        "userTask_confirmImpartiality",
                        "handler",
                        Map.of("decision", "conflict", "ground", "otherDoubt", "reason", "Kaimynas."));

        suing.recorded(walk).complete(DECIDE, "director", STOP);

        assertThat(walk.hasJob(LETTER)).isTrue();
    }

    @Test
    void anApprovedAnswerIsNotStoppedAnyMore() {
        Walk walk = suing.recorded(Walk.begin(beans).approving())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", STOP)).isInstanceOf(ExaminationOver.class);
        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", Suing.SUSPEND))
                .isInstanceOf(ExaminationOver.class);

        walk.fire("serviceTask_issueAnswer");
        assertThat(letters(walk)).isZero();
    }

    @Test
    void whatIsHeardWhenTheAnswerHasLeftIsWrittenDownAndDecidedByNobody() {
        Walk walk = suing.recorded(Walk.begin(beans).issued());

        assertThat(suing.of(walk)).extracting(ProceedingCard::state).containsExactly(ProceedingState.LAPSED);
        assertThat(walk.steps()).isEmpty();
    }

    @Test
    void aCaseThatEndsWithdrawnIsNotStoppedBesides() {
        Walk walk = new Withdrawing(beans)
                .asked(suing.recorded(Walk.begin(beans).drafting()))
                .complete(Withdrawing.DECIDE, "unithead", Withdrawing.CONFIRM);

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", STOP)).isInstanceOf(ExaminationOver.class);

        walk.fire("serviceTask_issueWithdrawalNotice");
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(letters(walk)).isZero();
    }

    @Test
    void whatABarredPersonDecidedDoesNotLeave() {
        Walk walk = suing.stopped(Walk.begin(beans).drafting());

        new Recusing(beans).own(walk, "unithead");

        assertThat(walk.hasJob(LETTER)).isFalse();
        assertThat(walk.steps()).contains("userTask_decideAdmissibility");
        assertThat(walk.task("userTask_decideAdmissibility").getAssignee()).isEqualTo("director");
    }

    @Test
    @Timeout(60)
    void ofTwoDecisionsAtOnceTheSecondIsRefusedInWords() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting());

        assertThatThrownBy(() -> new TwoAtOnce(beans)
                        .secondWaits(
                                () -> walk.complete(DECIDE, "unithead", Suing.GO_ON),
                                () -> walk.complete(DECIDE, "unithead", STOP)))
                .hasRootCauseInstanceOf(RuleViolation.class);

        assertThat(suing.of(walk)).extracting(ProceedingCard::state).containsExactly(ProceedingState.CONTINUED);
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
    }

    @Test
    void beforeItIsSettledWhetherTheComplaintIsExaminedTheHeadIsAskedEvenWhereNobodyDoubts() {
        Walk walk = suing.recorded(Walk.begin(beans)).classified();

        assertThat(walk.steps()).containsExactly("userTask_decideAdmissibility");
        assertThat(suing.of(walk)).extracting(ProceedingCard::state).containsExactly(ProceedingState.NOTED);
        walk.complete(
                "userTask_decideAdmissibility",
                "unithead",
                Map.of("decision", "leave", "refusalGround", "inCourt", "reasons", "Sprendžia teismas."));
        assertThat(walk.steps()).containsExactly("userTask_approveRefusal");
    }

    @Test
    void whileAdmissibilityIsDecidedNobodyIsAskedBesides() {
        for (Walk walk : List.of(
                Doubting.doubted(Walk.begin(beans)),
                Doubting.refusalProposed(Walk.begin(beans)),
                Doubting.askedToCure(Walk.begin(beans), "5"))) {
            List<String> before = walk.steps();

            suing.recorded(walk, "registrar", ProceedingBody.DISPUTE_BODY);

            assertThat(suing.of(walk)).extracting(ProceedingCard::state).containsExactly(ProceedingState.NOTED);
            assertThat(walk.steps()).isEqualTo(before);
        }
    }

    private long instances(Walk walk) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.number().value())
                .count();
    }

    private long letters(Walk walk) {
        return postOffice.lettersOf(walk.number()).stream()
                .filter(letter -> letter.subject().startsWith("Sprendimas dėl Jūsų kreipimosi"))
                .count();
    }
}
