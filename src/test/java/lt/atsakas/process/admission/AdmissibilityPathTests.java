package lt.atsakas.process.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.util.Map;
import lt.atsakas.admission.ComplaintInTime;
import lt.atsakas.admission.DeficienciesNotAsked;
import lt.atsakas.admission.LearnedDayImpossible;
import lt.atsakas.admission.RefusalCard;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.admission.RefusalState;
import lt.atsakas.assignment.BarsChanged;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a complaint is examined at all: nobody doubts, the head lets it pass, or two people leave it unexamined. */
@AtsakasTest
class AdmissibilityPathTests {

    private static final String DECIDE = "userTask_decideAdmissibility";
    private static final String APPROVE = "userTask_approveRefusal";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RefusalDesk refusals;

    @Autowired
    private OfficialPost post;

    @Test
    void aComplaintThatNobodyDoubtsGoesStraightToAssignment() {
        Walk walk = Walk.begin(beans)
                .complete(
                        "userTask_classifyComplaint",
                        "registrar",
                        Map.of("kind", "complaint", "category", "heating", "proposal", "examine"));

        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        assertThat(walk.visited()).doesNotContain(DECIDE);
    }

    @Test
    void theHeadOfTheUnitLetsADoubtedComplaintBeExamined() {
        Walk walk = Doubting.doubted(Walk.begin(beans));
        assertThat(walk.steps()).containsExactly(DECIDE);
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.DECIDING_ADMISSIBILITY);
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        assertThat(walk.task(DECIDE).getDueDate()).isEqualTo(Instant.parse("2026-11-25T15:00:00Z"));

        walk.complete(DECIDE, "unithead", Map.of("decision", "examine"));

        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        assertThat(refusals.of(walk.number())).isEmpty();
    }

    @Test
    void aComplaintIsLeftUnexaminedByTwoPeopleAndClosedOnlyWhenTheClientWasTold() {
        Walk walk = Doubting.refusalProposed(Walk.begin(beans));
        assertThat(walk.steps()).containsExactly(APPROVE);
        assertThat(walk.task(APPROVE).getAssignee()).isEqualTo("director");
        assertThat(walk.task(APPROVE).getDueDate()).isEqualTo(Instant.parse("2026-11-30T15:00:00Z"));

        walk.complete(APPROVE, "director", Map.of("decision", "approve")).fire("serviceTask_issueRefusal");

        assertThat(walk.complaint()).isWaitingAt("gateway_isRefusalDelivered");
        assertThat(walk.due("event_refusalTermPassed")).isEqualTo("2026-11-30T15:00:00Z");
        assertThat(walk.facts().isClosed()).isFalse();
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.NOTIFYING);

        walk.postmanComes().fire("serviceTask_closeUnexamined");

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.LEFT_UNEXAMINED);
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.LEFT_UNEXAMINED);
        assertThat(walk.complaint()).isNull();
        assertThat(last(walk).state()).isEqualTo(RefusalState.ISSUED);
        assertThat(last(walk).approver()).isEqualTo(new EmployeeId("director"));
    }

    @Test
    void aReturnedProposalIsDecidedAnewAndKeepsWhy() {
        Walk walk = Doubting.refusalProposed(Walk.begin(beans));

        walk.complete(APPROVE, "director", Map.of("decision", "return", "comments", "Nurodykite, kada atsakyta."));

        assertThat(walk.steps()).containsExactly(DECIDE);
        assertThat(last(walk).state()).isEqualTo(RefusalState.RETURNED);
        assertThat(last(walk).comments()).isEqualTo("Nurodykite, kada atsakyta.");
        walk.complete(DECIDE, "unithead", Map.of("decision", "examine"));
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
    }

    @Test
    void noComplaintIsTooOldThatCameInTime() {
        Walk walk = Doubting.doubted(Walk.begin(beans));

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", tooOld("2026-10-23")))
                .isInstanceOf(ComplaintInTime.class);
        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", tooOld("2026-11-24")))
                .isInstanceOf(LearnedDayImpossible.class);
        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", tooOld("0001-01-01")))
                .isInstanceOf(LearnedDayImpossible.class);
        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", tooOld("vakar")))
                .isInstanceOfAny(LearnedDayImpossible.class, FieldRefused.class);
        assertThat(walk.steps()).containsExactly(DECIDE);

        walk.complete(DECIDE, "unithead", tooOld("2026-10-20"));

        assertThat(walk.steps()).containsExactly(APPROVE);
        assertThat(last(walk).lastDay()).isEqualTo("2026-11-20");
    }

    @Test
    void deficienciesThatNobodyAskedToCureAreNoGround() {
        Walk walk = Doubting.doubted(Walk.begin(beans));

        assertThatThrownBy(() -> walk.complete(
                        DECIDE,
                        "unithead",
                        Map.of("decision", "leave", "refusalGround", "notCured", "reasons", "Nepasirašyta.")))
                .isInstanceOf(DeficienciesNotAsked.class);
    }

    @Test
    void whatOneOfTheBarredProposedIsDecidedAnewBySomebodyElse() {
        Walk walk = Doubting.refusalProposed(Walk.begin(beans));

        bar(walk, "unithead");

        assertThat(walk.steps()).containsExactly(DECIDE);
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("director");
        assertThat(last(walk).state()).isEqualTo(RefusalState.RETURNED);
        walk.complete(DECIDE, "director", Map.of("decision", "examine"));
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
    }

    @Test
    void whatABarredPersonApprovedDoesNotLeave() {
        Walk walk = Doubting.refusalProposed(Walk.begin(beans));
        walk.complete(APPROVE, "director", Map.of("decision", "approve"));

        bar(walk, "director");

        assertThat(walk.hasJob("serviceTask_issueRefusal")).isFalse();
        assertThat(walk.steps()).containsExactly(DECIDE);
        walk.complete(DECIDE, "unithead", leave());
        assertThat(walk.task(APPROVE).getAssignee()).isNotIn("director", "unithead");
    }

    @Test
    void aBarredApproverIsFollowedByTheNextOne() {
        Walk walk = Doubting.refusalProposed(Walk.begin(beans));

        bar(walk, "director");

        assertThat(walk.steps()).containsExactly(APPROVE);
        assertThat(walk.task(APPROVE).getAssignee()).isNotIn("director", "unithead");
    }

    @Test
    void aLetterThatCannotBeSentIsDeliveredOtherwise() {
        Walk walk = Doubting.refusalIssued(Walk.begin(beans));
        walk.happens(new LetterStuck(walk.number(), refusals.occasionOf(walk.number())));
        assertThat(walk.steps()).containsExactly("userTask_resolveRefusal");
        assertThat(walk.task("userTask_resolveRefusal").getAssignee()).isEqualTo("unithead");

        walk.complete("userTask_resolveRefusal", "unithead", Map.of("decision", "confirm", "proof", "RR123456789LT"))
                .fire("serviceTask_closeUnexamined");

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.LEFT_UNEXAMINED);
        assertThat(post.isDelivered(walk.number(), refusals.occasionOf(walk.number())))
                .isTrue();
    }

    private void bar(Walk walk, String login) {
        beans.getBean(JdbcClient.class)
                .sql("insert into assignment.bar values (?, ?, 'CONFLICT_OF_INTERESTS', 'testas', now())")
                .params(walk.number().value(), login)
                .update();
        walk.happens(new BarsChanged(walk.number()));
    }

    private RefusalCard last(Walk walk) {
        return refusals.of(walk.number()).stream()
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private static Map<String, String> leave() {
        return Map.of("decision", "leave", "refusalGround", "untrue", "reasons", "Tokio namo nėra.");
    }

    private static Map<String, String> tooOld(String learnedOn) {
        return Map.of(
                "decision", "leave",
                "refusalGround", "tooOld",
                "learnedOn", learnedOn,
                "reasons", "Praėjo daugiau kaip mėnuo.");
    }
}
