package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.Walk;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class ComplaintPathTests {

    private static final Map<String, String> CONFLICT =
            Map.of("decision", "conflict", "ground", "nearRelative", "reason", "Sesuo");

    @Autowired
    private ApplicationContext beans;

    @Test
    void aRegisteredCaseWaitsForItsClassificationAndItsTermsRun() {
        Walk walk = Walk.begin(beans);

        assertThat(walk.steps()).containsExactly("userTask_classifyComplaint");
        assertThat(walk.complaint().getBusinessKey()).isEqualTo(walk.number().value());
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.CLASSIFYING);
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThat(walk.due("event_classificationOverdue")).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
        assertThat(walk.due("event_reminderDue")).isEqualTo(Instant.parse("2026-12-14T06:00:00Z"));
        assertThat(walk.due("event_deadlineNear")).isEqualTo(Instant.parse("2026-12-17T06:00:00Z"));
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(Instant.parse("2026-12-21T22:00:00Z"));
    }

    @Test
    void classificationFindsTheUnitAndItsHead() {
        Walk walk = Walk.begin(beans);

        walk.classified();

        assertThat(walk.facts().unit()).isEqualTo(new UnitCode("bustas"));
        assertThat(walk.task("userTask_assignHandler").getAssignee()).isEqualTo("unithead");
        BpmnAwareTests.assertThat(walk.complaint()).isWaitingAt("userTask_assignHandler");
        assertThat(walk.visited()).contains("businessRuleTask_routeComplaint");
    }

    @Test
    void aConflictWaitsForTheSupervisorAndTheClockRunsOn() {
        Walk walk = Walk.begin(beans).assigned().complete("userTask_confirmImpartiality", "handler", CONFLICT);

        assertThat(walk.steps()).containsExactly("userTask_decideRecusal");
        BpmnAwareTests.assertThat(walk.complaint()).isWaitingAt("gateway_isRecusalDecided");
        walk.complete("userTask_decideRecusal", "unithead", Map.of("decision", "uphold"));

        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        assertThat(walk.facts().handler()).isNull();
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThatThrownBy(() -> walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler")))
                .isInstanceOf(FieldRefused.class);
        assertThat(walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler2"))
                        .facts()
                        .handler())
                .isEqualTo(new EmployeeId("handler2"));
    }

    @Test
    void whoIsNotRecusedConfirmsTheirImpartialityAfterAll() {
        Walk walk = Walk.begin(beans).assigned().complete("userTask_confirmImpartiality", "handler", CONFLICT);

        walk.complete(
                "userTask_decideRecusal", "unithead", Map.of("decision", "refuse", "reasons", "Ryšys per tolimas."));

        assertThat(walk.task("userTask_confirmImpartiality").getAssignee()).isEqualTo("handler");
        walk.complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"));
        assertThat(walk.task("userTask_examineComplaint").getAssignee()).isEqualTo("handler");
    }

    @Test
    void aCaseDoesNotWaitForALateDecision() {
        Walk walk = Walk.begin(beans).assigned().complete("userTask_confirmImpartiality", "handler", CONFLICT);

        walk.fire("event_recusalUndecided");

        assertThat(walk.steps()).containsExactly("userTask_assignHandler", "userTask_decideRecusal");
        assertThatThrownBy(() -> walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler")))
                .isInstanceOf(FieldRefused.class);
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler2"))
                .complete(
                        "userTask_decideRecusal",
                        "unithead",
                        Map.of("decision", "refuse", "reasons", "Ryšys per tolimas."));
        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler2"));
        assertThat(walk.task("userTask_confirmImpartiality").getAssignee()).isEqualTo("handler2");
    }

    @Test
    void aDecisionAboutSomebodyElseIsNotTakenForTheHandlers() {
        Walk walk = Walk.begin(beans).assigned().complete("userTask_confirmImpartiality", "handler", CONFLICT);
        new Recusing(beans).askedByClient(walk, "registrar");

        walk.complete("userTask_decideRecusal", "l.butkiene", Map.of("decision", "refuse", "reasons", "Nepagrįsta."));

        BpmnAwareTests.assertThat(walk.complaint()).isWaitingAt("gateway_isRecusalDecided");
    }

    @Test
    void whatTheFormShouldHavePreventedIsRefusedAndNothingChanges() {
        Walk walk = Walk.begin(beans);

        assertThatThrownBy(() -> walk.complete(
                        "userTask_classifyComplaint",
                        "registrar",
                        Map.of("kind", "complaint", "category", "weather", "urgency", "none")))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> walk.complete("userTask_classifyComplaint", "registrar", Map.of("kind", "gossip")))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> walk.complete("userTask_classifyComplaint", "handler", Map.of()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> walk.complete(
                        "userTask_classifyComplaint",
                        "registrar",
                        Map.of("caseNumber", "4.17-26/999", "kind", "complaint")))
                .isInstanceOf(FieldRefused.class);
        assertThat(walk.steps()).containsExactly("userTask_classifyComplaint");
        assertThat(walk.facts().category()).isNull();
    }
}
