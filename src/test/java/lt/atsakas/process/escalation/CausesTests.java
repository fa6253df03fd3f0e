package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.EscalationRounds;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.TwoAtOnce;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Why a supervisor is troubled: each cause once in a case, and only as long as it lasts. */
@AtsakasTest
class CausesTests {

    private static final String TASK = "userTask_handleEscalation";
    private static final String ASSIGNING = "userTask_assignHandler";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Journal journal;

    @Autowired
    private EscalationRounds rounds;

    @Autowired
    private EscalationWatch watch;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Test
    void aCaseThatIsNotAssignedInTimeHasNobody() {
        Walk walk = Walk.begin(beans).classified().fire("event_assignmentOverdue");

        assertThat(causes(walk)).containsExactly("nobodyAssigned");
        assertThat(walk.task(TASK).getAssignee()).isEqualTo("director");
        assertThat(mailsTo("director", walk))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("byla neturi nagrinėtojo"));

        walk.complete(ASSIGNING, "unithead", Map.of("handler", "handler"));

        assertThat(walk.steps()).as("it has one now").containsExactly("userTask_confirmImpartiality");
    }

    @Test
    void anAnswerThatReachesNobodyIsToldByThatName() {
        Walk walk = Walk.begin(beans).issued();
        walk.happens(new LetterStuck(walk.number(), PostOffice.ANSWER)).fire("event_deliveryResolutionOverdue");

        assertThat(causes(walk)).containsExactly("deliveryFailed");
        assertThat(mailsTo("unithead", walk))
                .anySatisfy(mail -> assertThat(mail).contains("atsakymas neįteiktas"));

        walk.complete("userTask_resolveDelivery", "handler", Map.of("decision", "resend"));

        assertThat(walk.steps()).as("it is sent again").isEmpty();
    }

    @Test
    void aStepThatFailedForGoodComesBeforeTheSupervisorUntilItIsDone() {
        Walk walk = aCaseWhoseAnswerCannotLeave();

        rounds.round();
        rounds.round();

        assertThat(causes(walk)).as("once").containsExactly("incident");
        assertThat(walk.steps()).containsExactly(TASK);
        assertThat(walk.task(TASK).getAssignee()).isEqualTo("unithead");
        assertThat(mailsTo("unithead", walk))
                .filteredOn(mail -> mail.contains("nepavyko atlikti žingsnio „Išsiųsti atsakymą“"))
                .hasSize(1);

        management.setJobRetries(failing(walk).getId(), 1);
        rounds.round();

        assertThat(walk.steps()).as("it is tried again").isEmpty();
        assertThat(walk.visited()).contains("endEvent_escalationObsolete");
    }

    @Test
    void aFailureThatNobodyMendsGoesUpLikeAnyOtherCause() {
        Walk walk = aCaseWhoseAnswerCannotLeave();
        rounds.round();

        walk.fire("event_noReaction");

        assertThat(walk.task(TASK).getAssignee()).isEqualTo("director");
        assertThat(causes(walk)).containsExactly("incident", "incident");
    }

    @Test
    void aCaseThatWaitsForNobodyToBeAssignedIsFoundBeforeItsTermIsOver() {
        Walk walk = Walk.begin(beans).classified();
        nobodyHas(walk);

        rounds.round();
        rounds.round();

        assertThat(causes(walk)).containsExactly("nobodyAssigned");
        assertThat(walk.task(TASK).getAssignee()).isEqualTo("director");

        tasks.setAssignee(walk.task(ASSIGNING).getId(), "unithead");
        rounds.round();

        assertThat(walk.steps()).containsExactly(ASSIGNING);
    }

    @Test
    void oneMatterTroublesOneSupervisorWhoeverTellsOfIt() {
        Walk walk = Walk.begin(beans).classified();
        nobodyHas(walk);
        rounds.round();

        walk.fire("event_assignmentOverdue");
        rounds.round();

        assertThat(walk.steps()).containsExactly(ASSIGNING, TASK);
        assertThat(running(walk)).isEqualTo(1);
        tasks.setAssignee(walk.task(ASSIGNING).getId(), "unithead");
        rounds.round();
        assertThat(running(walk)).as("late it still is").isEqualTo(1);
        walk.complete(ASSIGNING, "unithead", Map.of("handler", "handler"));
        assertThat(running(walk)).isZero();
    }

    @Test
    void aTimerAndTheRoundsBeginNoTwoOfOneMatterAtOnce() {
        Walk walk = Walk.begin(beans).classified();
        nobodyHas(walk);

        boolean waited = new TwoAtOnce(beans)
                .secondWaits(
                        () -> watch.tell(new StuckCase(walk.number(), Escalation.NOBODY_ASSIGNED, ASSIGNING)),
                        () -> walk.fire("event_assignmentOverdue"));

        assertThat(waited).as("the timer").isTrue();
        assertThat(running(walk)).isEqualTo(1);
        rounds.round();
        assertThat(running(walk)).isEqualTo(1);
        tasks.setAssignee(walk.task(ASSIGNING).getId(), "unithead");
    }

    @Test
    void theRoundsLeaveACaseAloneInWhichATimerIsTellingASupervisor() {
        Walk walk = Walk.begin(beans).classified();
        nobodyHas(walk);

        boolean waited = new TwoAtOnce(beans).secondWaits(() -> walk.fire("event_assignmentOverdue"), rounds::round);

        assertThat(waited).as("the rounds").isFalse();
        rounds.round();
        assertThat(running(walk)).isEqualTo(1);
        tasks.setAssignee(walk.task(ASSIGNING).getId(), "unithead");
    }

    @Test
    void theTaskOfSomebodyWhomTheHouseDoesNotKnowIsEscalatedAllTheSame() {
        Walk walk = Walk.begin(beans).drafting();
        database.sql("update act_ru_task set assignee_ = 'istrintas' where id_ = ?")
                .param(walk.task("userTask_draftAnswer").getId())
                .update();

        walk.fire("event_draftOverdue");

        assertThat(walk.task(TASK).getAssignee()).isEqualTo("director");
        database.sql("update act_ru_task set assignee_ = 'handler' where id_ = ?")
                .param(walk.task("userTask_draftAnswer").getId())
                .update();
    }

    /** Past the program, which would not do it. */
    private void nobodyHas(Walk walk) {
        database.sql("update act_ru_task set assignee_ = null where id_ = ?")
                .param(walk.task(ASSIGNING).getId())
                .update();
    }

    private Walk aCaseWhoseAnswerCannotLeave() {
        Walk walk = Walk.begin(beans)
                .approving()
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));
        management.setJobRetries(failing(walk).getId(), 0);
        return walk;
    }

    private Job failing(Walk walk) {
        return management
                .createJobQuery()
                .processInstanceId(walk.complaint().getId())
                .activityId("serviceTask_issueAnswer")
                .singleResult();
    }

    private long running(Walk walk) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("escalation")
                .processInstanceBusinessKey(walk.number().value())
                .count();
    }

    private List<String> causes(Walk walk) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == JournalKind.ESCALATED)
                .map(JournalEntry::details)
                .map(details -> details.get("cause"))
                .toList();
    }

    private List<String> mailsTo(String recipient, Walk walk) {
        return database.sql("select body from correspondence.outgoing_letter where case_number = ? and recipient = ?")
                .params(walk.number().value(), recipient)
                .query(String.class)
                .list();
    }
}
