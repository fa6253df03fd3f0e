package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class EscalationPathTests {

    private static final String TASK = "userTask_handleEscalation";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Journal journal;

    @Test
    void anOverdueTaskComesBeforeTheDirectSupervisor() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer", TASK);
        assertThat(walk.task(TASK).getAssignee()).isEqualTo("unithead");
        assertThat(walk.due("event_noReaction")).isEqualTo(Instant.parse("2026-12-10T15:00:00Z"));
        assertThat(escalated(walk))
                .singleElement()
                .satisfies(line -> assertThat(line.details())
                        .containsEntry("cause", "taskOverdue")
                        .containsEntry("step", "userTask_draftAnswer")
                        .containsEntry("recipient", "unithead"));
    }

    @Test
    void withoutReactionTheNextSupervisorIsToldUpToTheDirector() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");

        walk.fire("event_noReaction");

        assertThat(walk.task(TASK).getAssignee()).isEqualTo("director");
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer", TASK);
        assertThat(escalated(walk).stream().map(line -> line.details().get("recipient")))
                .containsExactly("unithead", "director");
        assertThat(escalated(walk).stream().map(line -> line.details().get("level")))
                .containsExactly("1", "2");
    }

    @Test
    void whatBeginsAgainOnTheSameDayIsToldAgainAndAStepStartedAgainIsNot() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");
        beans.getBean(RunningEscalations.class).end(walk.escalation().getId());
        startAgain(walk.complaint(), "callActivity_escalateOverdueTask");

        startAgain(walk.escalation(), "serviceTask_nameRecipient");

        assertThat(escalated(walk).stream().map(line -> line.details().get("recipient")))
                .containsExactly("unithead", "unithead");
    }

    @Test
    void everybodyWhoIsToldCanOpenTheCase() {
        Walk walk = Walk.begin(beans).fire("event_classificationOverdue");
        CaseAccess access = beans.getBean(CaseAccess.class);
        EmployeeId chair = new EmployeeId("chair");
        assertThat(access.maySee(walk.facts(), chair)).isFalse();

        walk.fire("event_noReaction");

        assertThat(walk.task(TASK).getAssignee()).isEqualTo("chair");
        assertThat(access.maySee(walk.facts(), chair)).isTrue();
    }

    @Test
    void whatIsDoneTroublesNobodyAnyMore() {
        Walk walk = Walk.begin(beans).drafting().written().fire("event_draftOverdue");
        ProcessInstance escalation = walk.escalation();

        walk.complete("userTask_draftAnswer", "handler", Map.of());

        assertThat(escalation).isEnded();
        assertThat(walk.visited()).contains("event_causeGone", "endEvent_escalationObsolete");
        assertThat(walk.steps()).containsExactly("userTask_approveAnswer");
        assertThat(walk.visited()).contains("endEvent_overdueTaskEscalated");
    }

    @Test
    void aReminderIsFollowedUpOnTheNextWorkingDay() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");

        walk.complete(TASK, "unithead", Map.of("decision", "remind"));

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        walk.fire("event_followUpDue");
        assertThat(walk.task(TASK).getAssignee()).isEqualTo("unithead");
        assertThat(walk.visited()).contains("serviceTask_remindResponsible");
    }

    @Test
    void theSupervisorHearsAsTheTermNearsAndAsItPasses() {
        Walk walk = Walk.begin(beans).drafting();

        walk.fire("event_deadlineNear");
        assertThat(walk.task(TASK).getAssignee()).isEqualTo("unithead");
        walk.fire("event_deadlinePassed");

        assertThat(escalated(walk).stream().map(line -> line.details().get("cause")))
                .containsExactly("deadlineNear", "deadlinePassed");
        assertThat(walk.steps()).as("one task for one matter").containsExactly("userTask_draftAnswer", TASK);
        assertThat(walk.complaint()).isWaitingAt("event_deadlineNearAgain", "callActivity_escalateDeadlinePassed");
    }

    @Test
    void whoeverHasTheTaskIsReminded() {
        Walk walk = Walk.begin(beans).approving();

        walk.fire("event_reminderDue");

        assertThat(reminded(walk)).containsExactly("unithead");
    }

    @Test
    void anAnswerThatLeavesEndsTheWorryAboutItsTerm() {
        Walk walk = Walk.begin(beans).approving().fire("event_deadlineNear").fire("event_deadlinePassed");

        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");

        assertThat(walk.escalation()).isNull();
        assertThat(walk.visited()).contains("endEvent_deadlinePassedEscalated");
        assertThat(walk.complaint()).isWaitingAt("gateway_isAnswerDelivered");
    }

    @Test
    void anAnswerThatLeavesInTimeIsWaitedForNoMore() {
        Walk walk = Walk.begin(beans).approving().fire("event_deadlineNear");

        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");

        assertThat(walk.escalation()).isNull();
        assertThat(walk.visited()).contains("endEvent_deadlineNearEscalated");
    }

    @Test
    void aTermThatPassesAfterTheAnswerHasLeftTroublesNobody() {
        Walk walk = Walk.begin(beans).issued().fire("event_deadlineNear").fire("event_deadlinePassed");

        assertThat(walk.steps()).isEmpty();
        assertThat(walk.escalation()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "event_classificationOverdue,     0, userTask_classifyComplaint",
        "event_assignmentOverdue,         1, userTask_assignHandler",
        "event_impartialityOverdue,       2, userTask_confirmImpartiality",
        "event_examinationOverdue,        3, userTask_examineComplaint",
        "event_approvalOverdue,           4, userTask_approveAnswer",
        "event_deliveryResolutionOverdue, 5, userTask_resolveDelivery"
    })
    void everyTaskThatIsOverdueIsEscalated(String event, int stage, String step) {
        Walk walk = reach(stage);

        walk.fire(event);

        assertThat(escalated(walk))
                .last()
                .satisfies(line -> assertThat(line.details()).containsEntry("step", step));
    }

    @Test
    void theHandlerIsRemindedAtEveryPointOfTheHouse() {
        Walk walk = Walk.begin(beans).drafting();

        walk.fire("event_reminderDue");
        assertThat(walk.due("event_nextReminderDue")).isEqualTo(Instant.parse("2026-12-16T06:00:00Z"));
        walk.fire("event_nextReminderDue");
        assertThat(walk.due("event_nextReminderDue"))
                .as("the end of the term")
                .isEqualTo(Instant.parse("2026-12-21T22:00:00Z"));
        walk.fire("event_nextReminderDue");

        assertThat(walk.hasJob("event_nextReminderDue")).isFalse();
        assertThat(walk.visited()).contains("endEvent_handlerReminded");
        assertThat(journal.of(walk.number()))
                .filteredOn(line -> line.kind() == JournalKind.REMINDED)
                .hasSize(2);
    }

    private void startAgain(ProcessInstance process, String element) {
        beans.getBean(RuntimeService.class)
                .createProcessInstanceModification(process.getId())
                .startBeforeActivity(element)
                .execute();
    }

    private Walk reach(int stage) {
        Walk walk = Walk.begin(beans);
        return switch (stage) {
            case 0 -> walk;
            case 1 -> walk.classified();
            case 2 -> walk.assigned();
            case 3 -> walk.examining();
            case 4 -> walk.approving();
            default -> walk.issued().fire("event_deliveryTermPassed");
        };
    }

    private List<String> reminded(Walk walk) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == JournalKind.REMINDED)
                .map(line -> line.details().get("recipient"))
                .toList();
    }

    private List<JournalEntry> escalated(Walk walk) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == JournalKind.ESCALATED)
                .toList();
    }
}
