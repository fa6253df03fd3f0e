package lt.atsakas.process.withdrawal;

import static lt.atsakas.process.withdrawal.Withdrawing.CONFIRM;
import static lt.atsakas.process.withdrawal.Withdrawing.DECIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.committee.ReviewState;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.TwoAtOnce;
import lt.atsakas.withdrawal.WithdrawalCard;
import lt.atsakas.withdrawal.WithdrawalState;
import lt.atsakas.withdrawal.WithdrawalTooLate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Wherever a case stands when its complaint is withdrawn, all of it ends, nothing is lost and no second letter leaves. */
@AtsakasTest
class WithdrawnInTheMiddleTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private RefusalDesk refusals;

    @Autowired
    private DeficiencyDesk deficiencies;

    private Withdrawing withdrawing;

    @BeforeEach
    void meet() {
        withdrawing = new Withdrawing(beans);
    }

    @Test
    void anIssuedAnswerCannotBeWithdrawn() {
        Walk walk = Walk.begin(beans).issued();

        assertThatThrownBy(() -> withdrawing.asked(walk)).isInstanceOf(WithdrawalTooLate.class);

        walk.postmanComes().fire("serviceTask_closeCase");
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void theAnswerThatLeavesFirstEndsTheWishWithoutASecondLetter() {
        Walk walk = withdrawing.asked(Walk.begin(beans).approving());

        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");

        assertThat(walk.steps()).isEmpty();
        assertThat(withdrawing.of(walk)).extracting(WithdrawalCard::state).containsExactly(WithdrawalState.LAPSED);
        assertThat(withdrawalLetters(walk)).isZero();
    }

    @Test
    void anApprovedAnswerThatHasNotLeftStays() {
        Walk walk = withdrawing
                .asked(Walk.begin(beans).approving())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));

        walk.complete(DECIDE, "unithead", CONFIRM);

        assertThat(walk.hasJob("serviceTask_issueAnswer")).isFalse();
        walk.fire("serviceTask_issueWithdrawalNotice");
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(walk.facts().closedAt()).isNotNull();
        assertThat(withdrawalLetters(walk)).isEqualTo(1);
    }

    @Test
    void aRefusalThatIsIssuedFirstEndsTheWish() {
        Walk walk = withdrawing.asked(Doubting.refusalProposed(Walk.begin(beans)));

        walk.complete("userTask_approveRefusal", "director", Map.of("decision", "approve"))
                .fire("serviceTask_issueRefusal");

        assertThat(withdrawing.of(walk)).extracting(WithdrawalCard::state).containsExactly(WithdrawalState.LAPSED);
        assertThatThrownBy(() -> withdrawing.asked(walk)).isInstanceOf(WithdrawalTooLate.class);
    }

    @Test
    void aProposedRefusalIsNotDecidedAnyMore() {
        Walk walk = withdrawing.withdrawn(Doubting.refusalProposed(Walk.begin(beans)), "unithead");

        assertThat(walk.steps()).isEmpty();
        assertThat(refusals.isIssued(walk.number())).isFalse();
    }

    @Test
    void aClientWhoWasAskedToCureIsNotAwaitedAnyMoreAndMayStillWrite() {
        Walk walk = withdrawing.withdrawn(Doubting.askedToCure(Walk.begin(beans), "5"), "unithead");

        assertThat(deficiencies.latest(walk.number()))
                .hasValueSatisfying(notice -> assertThat(notice.isAwaited()).isFalse());
        assertThat(walk.hasJob("event_cureReminderDue")).isFalse();
        walk.happens(new ClientWrote(walk.number()));
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void aCommitteeNeedNotComeAnyMore() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        withdrawing.withdrawn(walk, "unithead");

        assertThat(walk.steps()).isEmpty();
        assertThat(sitting.review(walk).state()).isEqualTo(ReviewState.ABANDONED);
        assertThat(instances(walk)).isZero();
    }

    @Test
    void whatWasAskedOrEscalatedBesideTheCaseEnds() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");
        new Extending(beans).asked(walk, "handler");
        new Recusing(beans).askedByClient(walk, "handler");

        withdrawing.withdrawn(walk, "director");

        assertThat(walk.steps()).isEmpty();
    }

    @Test
    void aCaseOnADiagramFromBeforeWithdrawalsEndsAllTheSame() {
        Walk walk = withdrawing.asked(Walk.begin(beans).drafting());
        forgetWayOut(walk);

        walk.complete(DECIDE, "unithead", CONFIRM);

        assertThat(walk.steps()).isEmpty();
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(walk.facts().status().name()).isEqualTo("WITHDRAWN");
        assertThat(withdrawalLetters(walk)).isEqualTo(1);
        assertThat(instances(walk)).isZero();
    }

    @Test
    @Timeout(60)
    void ofTwoDecisionsAtOnceTheSecondIsRefusedInWords() {
        Walk walk = withdrawing.asked(Walk.begin(beans).drafting());

        assertThatThrownBy(() -> new TwoAtOnce(beans)
                        .secondWaits(
                                () -> walk.complete(DECIDE, "unithead", Withdrawing.GO_ON),
                                () -> walk.complete(DECIDE, "unithead", CONFIRM)))
                .hasRootCauseInstanceOf(RuleViolation.class);

        assertThat(withdrawing.of(walk)).extracting(WithdrawalCard::state).containsExactly(WithdrawalState.CONTINUED);
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
    }

    /** As if the case had been begun before its diagram listened to the message. */
    private void forgetWayOut(Walk walk) {
        beans.getBean(ProcessEngineConfigurationImpl.class)
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    EventSubscriptionManager subscriptions = context.getEventSubscriptionManager();
                    for (EventSubscriptionEntity each : subscriptions.findEventSubscriptionsByNameAndExecution(
                            "message",
                            Messages.COMPLAINT_WITHDRAWN,
                            walk.complaint().getId(),
                            false)) {
                        each.delete();
                    }
                    return null;
                });
        assertThat(runtime.createEventSubscriptionQuery()
                        .processInstanceId(walk.complaint().getId())
                        .eventName(Messages.COMPLAINT_WITHDRAWN)
                        .count())
                .isZero();
    }

    private long instances(Walk walk) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.number().value())
                .count();
    }

    private long withdrawalLetters(Walk walk) {
        return postOffice.lettersOf(walk.number()).stream()
                .filter(letter -> letter.subject().startsWith("Dėl prašymo atsiimti"))
                .count();
    }
}
