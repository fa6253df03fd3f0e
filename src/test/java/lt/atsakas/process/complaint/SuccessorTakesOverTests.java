package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Date;
import java.util.Map;
import lt.atsakas.assignment.HandlerChangedMeanwhile;
import lt.atsakas.assignment.ImpartialityNotConfirmed;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import lt.atsakas.testing.TwoAtOnce;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A case is passed on while it waits at each of its tasks: the successor has it as it stands, the former handler has nothing. */
@AtsakasTest
@Timeout(120)
class SuccessorTakesOverTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private AnswerDesk answers;

    private Staff staff;

    @BeforeEach
    void hireNobodyYet() {
        staff = new Staff(beans);
    }

    @AfterEach
    void everybodyIsBack() {
        staff.everythingIsAsBefore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_confirmImpartiality", "userTask_examineComplaint", "userTask_draftAnswer"})
    void theSuccessorHasTheTaskWithItsDayAndTheFormerHandlerHasNothing(String step) {
        Walk walk = reach(step);
        Date due = walk.task(step).getDueDate();

        handing().pass(walk, "handler2", "unithead");

        assertThat(walk.steps()).containsExactly(step);
        assertThat(walk.task(step).getAssignee()).isEqualTo("handler2");
        assertThat(walk.task(step).getDueDate()).isEqualTo(due);
        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler2"));
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        barring().assertNothingLeftFor("handler", walk);
    }

    @Test
    void theHistorySaysOnceThatTheCaseWasPassedOn() {
        Walk walk = Walk.begin(beans).drafting();

        handing().pass(walk, "handler2", "unithead");

        assertThat(walk.task("userTask_draftAnswer").getAssignee()).isEqualTo("handler2");
        assertThat(handing().lines(walk, JournalKind.REASSIGNED))
                .singleElement()
                .satisfies(line -> assertThat(line.details()).containsEntry("handler", "handler2"));
        assertThat(handing().lines(walk, JournalKind.HANDED_OVER)).isEmpty();
    }

    @Test
    void theHistorySaysOnceThatTheCaseWasHandedOverHoweverManyTasksGoAlong() {
        Walk walk = new Recusing(beans).own(Walk.begin(beans).approving(), "handler");
        assertThat(walk.tasks()).extracting(Task::getAssignee).containsExactly("unithead", "unithead");

        barring().bar(walk, "unithead");

        assertThat(walk.tasks()).extracting(Task::getAssignee).containsExactly("director", "director");
        assertThat(handing().lines(walk, JournalKind.HANDED_OVER))
                .singleElement()
                .satisfies(line -> assertThat(line.details()).containsEntry("recipient", "director"));
    }

    @Test
    void theSuccessorWorksOnOnceImpartialAndTheFormersWordDoesNotCount() {
        Walk walk = Walk.begin(beans).drafting().written();

        handing().pass(walk, "handler2", "unithead");

        assertThat(answers.draftOf(walk.number()).text().findings()).contains("vožtuvas");
        assertThatThrownBy(() -> walk.complete("userTask_draftAnswer", "handler2", Map.of()))
                .isInstanceOf(ImpartialityNotConfirmed.class);
        new CaseOfAbsent(beans, walk).confirm("handler2");
        walk.writtenBy("handler2")
                .complete("userTask_draftAnswer", "handler2", Map.of())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
        assertThat(walk.complaint()).isWaitingAt("gateway_isAnswerDelivered");
    }

    @Test
    void anAnswerThatWaitsForApprovalGoesBeforeTheSuccessorsSupervisor() {
        Walk walk = Walk.begin(beans).approving();

        handing().pass(walk, "z.norkus", "director");

        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo("otherhead");
        walk.complete("userTask_approveAnswer", "otherhead", Map.of("decision", "return", "comments", "Papildykite."));
        assertThat(walk.task("userTask_draftAnswer").getAssignee()).isEqualTo("z.norkus");
    }

    @Test
    void anAnswerThatCouldNotBeDeliveredIsTheSuccessorsToSettle() {
        Walk walk = Walk.begin(beans).issued();
        walk.happens(new LetterStuck(walk.number(), PostOffice.ANSWER));

        handing().pass(walk, "handler2", "unithead");

        assertThat(walk.task("userTask_resolveDelivery").getAssignee()).isEqualTo("handler2");
        barring().assertNothingLeftFor("handler", walk);
    }

    @Test
    void theHistoryTellsWhoGaveItToWhomAndWhy() {
        Walk walk = Walk.begin(beans).examining();

        handing().pass(walk, "handler2", "unithead");

        assertThat(handing().lines(walk, JournalKind.REASSIGNED))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actor().employee()).isEqualTo(new EmployeeId("unithead"));
                    assertThat(line.details())
                            .containsEntry("former", "handler")
                            .containsEntry("handler", "handler2")
                            .containsEntry("reason", "liga");
                });
    }

    @Test
    void bothAreWrittenToWithoutAWordOfTheComplaint() {
        Walk walk = Walk.begin(beans).examining();

        handing().pass(walk, "handler2", "unithead");

        assertThat(handing().mailsTo("handler2", walk))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains(
                                "Jums perduota nagrinėti toliau", walk.number().address())
                        .doesNotContain(
                                walk.facts().client().name(), walk.facts().subject()));
        assertThat(handing().mailsTo("handler", walk))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("perduota kitam nagrinėtojui")
                        .doesNotContain(
                                walk.number().address(), "liga", walk.facts().subject()));
    }

    @Test
    void aSupervisorWhoTakesTheCaseIsNotWrittenTo() {
        String novice = staff.hire("handler3");
        Walk walk = Walk.begin(beans)
                .classified()
                .complete("userTask_assignHandler", "unithead", Map.of("handler", novice));

        handing().pass(walk, "handler3", "handler3");

        assertThat(walk.task("userTask_confirmImpartiality").getAssignee()).isEqualTo("handler3");
        assertThat(handing().mailsTo("handler3", walk)).isEmpty();
        assertThat(handing().mailsTo(novice, walk))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("perduota kitam"));
    }

    @Test
    void theDeputyOfAnAbsentSuccessorHasTheTask() {
        staff.away("handler2", "handler3");
        Walk walk = Walk.begin(beans).examining();

        handing().pass(walk, "handler2", "unithead");

        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler2"));
        assertThat(walk.task("userTask_examineComplaint").getAssignee()).isEqualTo("handler3");
        assertThat(handing().mailsTo("handler2", walk)).isEmpty();
        assertThat(handing().mailsTo("handler3", walk))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("pavaduojate kolegą"));
    }

    @Test
    void anEscalationOfALateTaskStaysWithTheSupervisorOfBoth() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");

        handing().pass(walk, "handler2", "unithead");

        assertThat(walk.task("userTask_draftAnswer").getAssignee()).isEqualTo("handler2");
        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("unithead");
    }

    @Test
    void whoComesSecondIsToldThatTheHandlerHasChanged() {
        Walk walk = Walk.begin(beans).examining();

        assertThatThrownBy(() -> new TwoAtOnce(beans)
                        .secondWaits(
                                () -> handing().pass(walk, "handler", "handler2", "unithead"),
                                () -> handing().pass(walk, "handler", "handler3", "director")))
                .hasRootCauseInstanceOf(HandlerChangedMeanwhile.class);

        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler2"));
        assertThat(walk.task("userTask_examineComplaint").getAssignee()).isEqualTo("handler2");
        assertThat(handing().lines(walk, JournalKind.REASSIGNED)).hasSize(1);
    }

    private Walk reach(String step) {
        Walk walk = Walk.begin(beans);
        return switch (step) {
            case "userTask_confirmImpartiality" -> walk.assigned();
            case "userTask_examineComplaint" -> walk.examining();
            default -> walk.drafting();
        };
    }

    private Handing handing() {
        return new Handing(beans);
    }

    private Barring barring() {
        return new Barring(beans, port);
    }
}
