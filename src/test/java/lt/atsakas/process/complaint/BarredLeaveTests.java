package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.StaffMember;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Somebody is barred while the case waits at each of its tasks: it is out of their sight, and the others finish it. */
@AtsakasTest
class BarredLeaveTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private AnswerDesk answers;

    @Autowired
    private Journal journal;

    @Autowired
    private TaskService tasks;

    @Test
    void aRegistrarLosesTheClassificationAlsoWhenTaken() {
        Walk walk = Walk.begin(beans);
        tasks.claim(walk.task("userTask_classifyComplaint").getId(), "registrar");

        barring().name(walk, "registrar", "l.butkiene");

        barring().assertNothingLeftFor("registrar", walk);
        assertThat(walk.task("userTask_classifyComplaint").getAssignee()).isNull();
        StaffMember.signIn(port, "g.vasiliauskaite")
                .complete(
                        walk.number().value(),
                        "userTask_classifyComplaint",
                        Map.of("kind", "complaint", "category", "heating", "urgency", "none"));
        assertThat(walk.complaint()).isWaitingAt("userTask_assignHandler");
    }

    @Test
    void aRegistrarWhoIsNamedNoMoreMayClassifyAgain() {
        Walk walk = Walk.begin(beans);
        barring().name(walk, "registrar", "l.butkiene");

        barring().nobodyNamed(walk, "l.butkiene");

        assertThat(StaffMember.signIn(port, "registrar").tasks(walk.number().value()))
                .hasSize(1);
    }

    @Test
    void assignmentGoesOneLevelUpAndOffersThoseOutsideTheUnit() {
        Walk walk = Walk.begin(beans).classified();

        barring().name(walk, "unithead", "director");

        barring().assertNothingLeftFor("unithead", walk);
        barring().assertNothingLeftFor("handler", walk);
        assertThat(walk.complaint()).isWaitingAt("userTask_assignHandler");
        assertThat(walk.task("userTask_assignHandler").getAssignee()).isEqualTo("director");
        assertThat(offered(walk)).contains("z.norkus").doesNotContain("\"handler\"");
        walk.complete("userTask_assignHandler", "director", Map.of("handler", "z.norkus"));
        finish(walk, "z.norkus", "otherhead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_confirmImpartiality", "userTask_examineComplaint", "userTask_draftAnswer"})
    void aHandlersWorkGoesBackToAssignmentAndTheTermRunsOn(String step) {
        Walk walk = reach(step);

        barring().name(walk, "handler", "unithead");

        barring().assertNothingLeftFor("handler", walk);
        assertThat(walk.complaint()).isWaitingAt("userTask_assignHandler");
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        assertThat(walk.facts().handler()).isNull();
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThat(handedOver(walk).details()).containsEntry("recipient", "unithead");
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler2"));
        finish(walk, "handler2", "unithead");
    }

    @Test
    void theDraftStaysForTheSuccessor() {
        Walk walk = Walk.begin(beans).drafting().written();

        barring().name(walk, "handler", "unithead");

        assertThat(answers.draftOf(walk.number()).text().findings()).contains("vožtuvas");
    }

    @Test
    void anAnswerOfABarredHandlerIsNotApprovedButWrittenOnBySomebodyElse() {
        Walk walk = Walk.begin(beans).approving();

        barring().name(walk, "handler", "unithead");

        barring().assertNothingLeftFor("handler", walk);
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler3"));
        finish(walk, "handler3", "unithead");
    }

    @Test
    void aBarredApproverIsFollowedByTheNextOne() {
        Walk walk = Walk.begin(beans).approving();

        barring().bar(walk, "unithead");

        barring().assertNothingLeftFor("unithead", walk);
        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo("director");
        assertThat(handedOver(walk).details()).containsEntry("recipient", "director");
        walk.complete("userTask_approveAnswer", "director", Map.of("decision", "approve"));
        assertThat(walk.complaint()).isWaitingAt("serviceTask_issueAnswer");
    }

    @Test
    void aSupervisorWhoOnlyLookedOnLooksOnNoMore() {
        Walk walk = Walk.begin(beans).drafting();
        assertThat(StaffMember.signIn(port, "unithead").tasks(walk.number().value()))
                .hasSize(1);

        barring().bar(walk, "unithead");

        barring().assertNothingLeftFor("unithead", walk);
        assertThat(walk.task("userTask_draftAnswer").getAssignee()).isEqualTo("handler");
    }

    @Test
    void anAnswerThatCouldNotBeDeliveredGoesToWhoeverIsNext() {
        Walk walk = Walk.begin(beans).issued();
        walk.happens(new LetterStuck(walk.number(), PostOffice.ANSWER));

        barring().name(walk, "handler", "unithead");

        barring().assertNothingLeftFor("handler", walk);
        confirmDelivery(walk, "unithead");
    }

    @Test
    void aHandlerBarredBeforeDeliveryFailsIsNotAskedToSeeToIt() {
        Walk walk = Walk.begin(beans).issued();
        barring().name(walk, "handler", "unithead");

        walk.happens(new LetterStuck(walk.number(), PostOffice.ANSWER));

        confirmDelivery(walk, "unithead");
    }

    @Test
    void anEscalationComesBeforeTheNextSupervisor() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");

        barring().bar(walk, "unithead");

        barring().assertNothingLeftFor("unithead", walk);
        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("director");
        walk.complete("userTask_handleEscalation", "director", Map.of("decision", "remind"));
        walk.written().complete("userTask_draftAnswer", "handler", Map.of());
        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo("director");
    }

    @Test
    void aSilentLastSupervisorWhoIsBarredIsRemindedNoMore() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue").fire("event_noReaction");
        walk.fire("event_noReaction");

        barring().bar(walk, "director");

        barring().assertNothingLeftFor("director", walk);
        assertThat(walk.hasJob("event_lastReminderDue")).isFalse();
        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("n.mockute");
        walk.complete("userTask_handleEscalation", "n.mockute", Map.of("decision", "remind"));
        assertThat(walk.escalation()).isWaitingAt("event_followUpDue");
    }

    @Test
    void anOverdueTaskThatLeavesItsHandlerTroublesNobodyAnyMore() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");

        barring().name(walk, "handler", "unithead");

        barring().assertNothingLeftFor("handler", walk);
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        assertThat(walk.escalation()).isNull();
    }

    private Barring barring() {
        return new Barring(beans, port);
    }

    private Walk reach(String step) {
        Walk walk = Walk.begin(beans);
        return switch (step) {
            case "userTask_confirmImpartiality" -> walk.assigned();
            case "userTask_examineComplaint" -> walk.examining();
            default -> walk.drafting();
        };
    }

    private void finish(Walk walk, String handler, String approver) {
        walk.complete("userTask_confirmImpartiality", handler, Map.of("decision", "noConflict"))
                .complete("userTask_examineComplaint", handler, Map.of())
                .writtenBy(handler)
                .complete("userTask_draftAnswer", handler, Map.of())
                .complete("userTask_approveAnswer", approver, Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
        assertThat(walk.complaint()).isWaitingAt("gateway_isAnswerDelivered");
    }

    private void confirmDelivery(Walk walk, String by) {
        assertThat(walk.task("userTask_resolveDelivery").getAssignee()).isEqualTo(by);
        walk.complete("userTask_resolveDelivery", by, Map.of("decision", "confirm", "proof", "Pasirašytinai."))
                .fire("serviceTask_closeCase");
        assertThat(walk.facts().isClosed()).isTrue();
    }

    private String offered(Walk walk) {
        return String.valueOf(
                tasks.getVariableLocal(walk.task("userTask_assignHandler").getId(), Variables.HANDLERS));
    }

    private JournalEntry handedOver(Walk walk) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == JournalKind.HANDED_OVER)
                .findFirst()
                .orElseThrow();
    }
}
