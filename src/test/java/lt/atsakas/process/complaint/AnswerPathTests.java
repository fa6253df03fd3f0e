package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import lt.atsakas.correspondence.AnswerIncomplete;
import lt.atsakas.correspondence.LetterAccepted;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class AnswerPathTests {

    @Autowired
    private ApplicationContext beans;

    @Test
    void anAnswerThatTheMailServerTookEndsTheCase() {
        Walk walk = Walk.begin(beans).issued();
        ProcessInstance complaint = walk.complaint();

        walk.postmanComes().fire("serviceTask_closeCase");

        assertThat(complaint).isEnded();
        assertThat(walk.visited())
                .contains(
                        "userTask_examineComplaint",
                        "event_answerDelivered",
                        "serviceTask_closeCase",
                        "endEvent_answered");
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.ANSWERED);
    }

    @Test
    void anAnswerWithPartsMissingStaysWithItsHandler() {
        Walk walk = Walk.begin(beans).drafting();

        assertThatThrownBy(() -> walk.complete("userTask_draftAnswer", "handler", Map.of()))
                .isInstanceOf(AnswerIncomplete.class);
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
    }

    @Test
    void theSupervisorMayReturnTheAnswerButOnlyWithComments() {
        Walk walk = Walk.begin(beans).approving();

        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo("unithead");
        assertThatThrownBy(() -> walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "return")))
                .isInstanceOf(FieldRefused.class);
        walk.complete(
                "userTask_approveAnswer", "unithead", Map.of("decision", "return", "comments", "Nurodykite datą."));
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.DRAFTING);
        walk.written().complete("userTask_draftAnswer", "handler", Map.of());
        assertThat(walk.steps()).containsExactly("userTask_approveAnswer");
    }

    @Test
    void theSameNewsOfDeliveryTwiceChangesNothing() {
        Walk walk = Walk.begin(beans).issued();

        walk.happens(new LetterAccepted(walk.number(), PostOffice.ACKNOWLEDGEMENT));
        assertThat(walk.complaint()).isWaitingAt("gateway_isAnswerDelivered");
        walk.happens(delivered(walk)).happens(delivered(walk));

        assertThat(walk.complaint()).isWaitingAt("serviceTask_closeCase");
    }

    @Test
    void anAnswerThatCannotBeSentIsSentAgain() {
        Walk walk = Walk.begin(beans).issued();

        walk.happens(new LetterStuck(walk.number(), PostOffice.ANSWER));
        assertThat(walk.task("userTask_resolveDelivery").getAssignee()).isEqualTo("handler");
        walk.complete("userTask_resolveDelivery", "handler", Map.of("decision", "resend"))
                .fire("serviceTask_resendAnswer");

        assertThat(walk.visited()).contains("event_answerNotSent");
        assertThat(walk.complaint()).isWaitingAt("gateway_isAnswerDelivered");
    }

    @Test
    void anAnswerNotDeliveredInTimeIsConfirmedOtherwiseOnlyWithProof() {
        Walk walk = Walk.begin(beans).issued().fire("event_deliveryTermPassed");
        ProcessInstance complaint = walk.complaint();

        assertThatThrownBy(() -> walk.complete("userTask_resolveDelivery", "handler", Map.of("decision", "confirm")))
                .isInstanceOf(FieldRefused.class);
        walk.complete(
                        "userTask_resolveDelivery",
                        "handler",
                        Map.of("decision", "confirm", "proof", "Įteikta pasirašytinai 2026-11-26."))
                .fire("serviceTask_closeCase");

        assertThat(walk.visited()).contains("gateway_isDeliveredOtherwise");
        assertThat(complaint).isEnded();
    }

    @Test
    void newsOfDeliveryThatComesLateIsNotLost() {
        Walk walk = Walk.begin(beans).issued().fire("event_deliveryTermPassed");

        walk.happens(delivered(walk));

        assertThat(walk.visited()).contains("event_answerDeliveredLater");
        assertThat(walk.complaint()).isWaitingAt("serviceTask_closeCase");
    }

    @Test
    void anAnswerDeliveredWhileItWasToBeSentAgainClosesTheCase() {
        Walk walk = Walk.begin(beans).issued();
        walk.happens(new LetterStuck(walk.number(), PostOffice.ANSWER))
                .complete("userTask_resolveDelivery", "handler", Map.of("decision", "resend"))
                .postmanComes();

        walk.fire("serviceTask_resendAnswer");

        assertThat(walk.visited()).contains("gateway_isDeliveredMeanwhile");
        assertThat(walk.complaint()).isWaitingAt("serviceTask_closeCase");
    }

    @Test
    void noCaseClosesWithAnUndeliveredAnswer() {
        Walk walk = Walk.begin(beans).issued();
        walk.happens(delivered(walk));

        assertThatThrownBy(() -> walk.fire("serviceTask_closeCase")).isInstanceOf(AnswerNotDelivered.class);

        assertThat(walk.facts().closedAt()).isNull();
        assertThat(walk.complaint()).isWaitingAt("serviceTask_closeCase");
    }

    private static LetterAccepted delivered(Walk walk) {
        return new LetterAccepted(walk.number(), PostOffice.ANSWER);
    }
}
