package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.assignment.NotTheHandler;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerOfTheBarred;
import lt.atsakas.correspondence.AnswerState;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.OnlyTheHandlerWrites;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.Actor;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.StaffMember;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until a recusal is decided its person has no part in the case, wherever it stands; then they have all of it or nothing. */
@AtsakasTest
class UndecidedRecusalTests {

    private static final String DECIDE = "userTask_decideRecusal";
    private static final Map<String, String> CONFLICT =
            Map.of("decision", "conflict", "ground", "otherDoubt", "reason", "Kaimynas");
    private static final Map<String, String> UPHOLD = Map.of("decision", "uphold");
    private static final Map<String, String> REFUSE = Map.of("decision", "refuse", "reasons", "Nepagrįsta.");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private AnswerDesk answers;

    @Autowired
    private TaskService tasks;

    @ParameterizedTest
    @ValueSource(strings = {"userTask_confirmImpartiality", "userTask_examineComplaint", "userTask_draftAnswer"})
    void theHandlersTaskWaitsWithTheHeadAndComesBack(String step) {
        Walk walk = reach(step);
        var due = walk.task(step).getDueDate();

        recusing().askedByClient(walk, "handler");

        barring().assertNothingLeftFor("handler", walk);
        assertThat(walk.task(step).getAssignee()).isEqualTo("unithead");
        assertThat(walk.task(step).getDueDate()).isEqualTo(due);
        walk.complete(DECIDE, "unithead", REFUSE);
        assertThat(walk.task(step).getAssignee()).isEqualTo("handler");
        assertThat(StaffMember.signIn(port, "handler").tasks(walk.number().value()))
                .hasSize(1);
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_confirmImpartiality", "userTask_examineComplaint", "userTask_draftAnswer"})
    void upheldTheCaseGoesToSomebodyElse(String step) {
        Walk walk = recusing().askedByClient(reach(step), "handler");

        walk.complete(DECIDE, "unithead", UPHOLD);

        barring().assertNothingLeftFor("handler", walk);
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        assertThat(walk.facts().handler()).isNull();
    }

    @Test
    void whoHoldsTheTaskMeanwhileDoesNotSpeakForTheHandler() {
        Walk confirming = recusing().askedByClient(reach("userTask_confirmImpartiality"), "handler");
        for (Map<String, String> word : List.of(Map.of("decision", "noConflict"), CONFLICT)) {
            assertThatThrownBy(() -> confirming.complete("userTask_confirmImpartiality", "unithead", word))
                    .isInstanceOf(NotTheHandler.class);
        }

        Walk drafting = recusing().askedByClient(reach("userTask_draftAnswer").written(), "handler");
        assertThatThrownBy(() -> drafting.complete("userTask_draftAnswer", "unithead", Map.of()))
                .isInstanceOf(OnlyTheHandlerWrites.class);
    }

    @Test
    void anAnswerIsNotApprovedUntilItIsDecidedWhetherItsAuthorStays() {
        Walk walk = recusing().own(Walk.begin(beans).approving(), "handler");

        assertThatThrownBy(() -> walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve")))
                .isInstanceOf(AnswerOfTheBarred.class);

        walk.complete(DECIDE, "unithead", REFUSE)
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
        assertThat(walk.complaint()).isWaitingAt("gateway_isAnswerDelivered");
    }

    @Test
    void anApprovedAnswerThatHasNotLeftWaitsForTheDecisionAboutItsAuthor() {
        Walk walk = recusing().own(approved(), "handler");

        assertThat(walk.hasJob("serviceTask_issueAnswer")).isFalse();
        assertThat(walk.steps()).containsExactly("userTask_approveAnswer", DECIDE);
        assertThat(answers.draftOf(walk.number()).state()).isEqualTo(AnswerState.SUBMITTED);
        walk.complete(DECIDE, "unithead", UPHOLD);

        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        assertThat(answers.draftOf(walk.number()).state()).isEqualTo(AnswerState.DRAFT);
        assertThat(answers.draftOf(walk.number()).text().findings()).contains("vožtuvas");
    }

    @Test
    void theApproverIsFollowedByTheNextAndComesBack() {
        Walk walk = recusing().own(Walk.begin(beans).approving(), "unithead");
        barring().assertNothingLeftFor("unithead", walk);
        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo("director");

        walk.complete(DECIDE, "director", REFUSE);

        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo("unithead");
    }

    @Test
    void whatTheNextApproverDecidedMeanwhileStands() {
        Walk walk = recusing().own(Walk.begin(beans).approving(), "unithead");

        walk.complete("userTask_approveAnswer", "director", Map.of("decision", "approve"))
                .complete(DECIDE, "director", REFUSE)
                .fire("serviceTask_issueAnswer");

        assertThat(answers.draftOf(walk.number()).decider()).isEqualTo(new EmployeeId("director"));
    }

    @Test
    void aRegistrarTakesNoPartUntilItIsDecided() {
        Walk walk = Walk.begin(beans);
        tasks.claim(walk.task("userTask_classifyComplaint").getId(), "registrar");

        recusing().own(walk, "registrar");

        barring().assertNothingLeftFor("registrar", walk);
        assertThat(walk.task("userTask_classifyComplaint").getAssignee()).isNull();
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("l.butkiene");
        walk.complete(DECIDE, "l.butkiene", REFUSE);
        assertThat(StaffMember.signIn(port, "registrar").tasks(walk.number().value()))
                .hasSize(1);
    }

    @Test
    void aMailThatHasNotLeftDoesNotReachThePerson() {
        Walk walk = Walk.begin(beans).drafting().fire("event_reminderDue");

        recusing().askedByClient(walk, "handler");

        assertThat(beans.getBean(JdbcClient.class)
                        .sql("select state from correspondence.outgoing_letter"
                                + " where case_number = ? and recipient = 'handler'")
                        .param(walk.number().value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .containsOnly("WITHDRAWN");
    }

    @Test
    void anEscalationIsTheNextSupervisorsUntilTheRecusalIsRefused() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");

        recusing().own(walk, "unithead");

        barring().assertNothingLeftFor("unithead", walk);
        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("director");
        walk.complete(DECIDE, "director", REFUSE);
        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("unithead");
    }

    @Test
    void whatBecameLateMeanwhileComesBeforeSomebodyWhoMayAct() {
        Walk walk = recusing().own(Walk.begin(beans).drafting(), "handler");

        walk.fire("event_draftOverdue");

        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("director");
        walk.complete(DECIDE, "unithead", UPHOLD);
        assertThat(walk.escalation()).isNull();
    }

    @Test
    void anAnswerThatCannotBeDeliveredMeanwhileComesBeforeTheHead() {
        Walk walk = recusing().own(Walk.begin(beans).issued(), "handler");

        walk.happens(new LetterStuck(walk.number(), PostOffice.ANSWER));

        assertThat(walk.task("userTask_resolveDelivery").getAssignee()).isEqualTo("unithead");
        walk.complete(DECIDE, "unithead", REFUSE);
        assertThat(walk.task("userTask_resolveDelivery").getAssignee()).isEqualTo("handler");
    }

    @Test
    void whoeverIsComplainedAboutMeanwhileDoesNotComeBack() {
        Walk walk = Walk.begin(beans).assigned().complete("userTask_confirmImpartiality", "handler", CONFLICT);

        beans.getBean(Impartiality.class)
                .nameComplainedAbout(
                        walk.number(), Set.of(new EmployeeId("handler")), Actor.employee(new EmployeeId("registrar")));

        assertThat(walk.steps()).containsExactly("userTask_assignHandler", DECIDE);
        walk.complete(DECIDE, "unithead", REFUSE);
        barring().assertNothingLeftFor("handler", walk);
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
    }

    private Barring barring() {
        return new Barring(beans, port);
    }

    private Recusing recusing() {
        return new Recusing(beans);
    }

    private Walk approved() {
        return Walk.begin(beans)
                .approving()
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));
    }

    private Walk reach(String step) {
        Walk walk = Walk.begin(beans);
        return switch (step) {
            case "userTask_confirmImpartiality" -> walk.assigned();
            case "userTask_examineComplaint" -> walk.examining();
            default -> walk.drafting();
        };
    }
}
