package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.process.EscalationRounds;
import lt.atsakas.process.OrphanedTask;
import lt.atsakas.process.OrphanedTask.Reason;
import lt.atsakas.process.OrphanedTasks;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A case in which nobody has a task and which nothing moves is seen before a timer of days has run. */
@AtsakasTest
class IdleCasesTests {

    private static final String TASK = "userTask_handleEscalation";
    private static final String CONFIRM = "userTask_confirmImpartiality";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private OrphanedTasks orphans;

    @Autowired
    private EscalationRounds rounds;

    @Autowired
    private RuntimeService runtime;

    @Test
    void aCaseThatWaitsForADecisionThatNobodyIsAskedForIsListedAndComesBeforeASupervisor() {
        Walk walk = waitingForNobody();

        assertThat(listed(walk)).singleElement().satisfies(listed -> {
            assertThat(listed.reason()).isEqualTo(Reason.NO_TASK);
            assertThat(listed.step()).isEqualTo("Ar dėl nušalinimo nuspręsta?");
        });
        assertThat(Visitor.signedIn(port, "unithead").open("/orphaned-tasks").body())
                .contains(walk.number().value(), "užduoties joje niekas neturi");
        rounds.round();
        rounds.round();

        assertThat(walk.steps()).as("once").containsExactly(TASK);
        assertThat(walk.task(TASK).getAssignee()).isEqualTo("unithead");
        assertThat(walk.task(TASK).getName()).contains("užduoties joje niekas neturi");
        assertThat(listed(walk)).as("until it goes on").hasSize(1);

        walk.complete(TASK, "unithead", Map.of("decision", "reassign", "successor", "handler2"));
        rounds.round();

        assertThat(walk.steps()).containsExactly(CONFIRM);
        assertThat(walk.task(CONFIRM).getAssignee()).isEqualTo("handler2");
        assertThat(walk.escalation()).isNull();
        assertThat(listed(walk)).isEmpty();
    }

    @Test
    void whoIsAskedOrAwaitedFromOutsideMakesNoCaseIdle() {
        Walk undecided = Walk.begin(beans)
                .assigned()
                .complete(
                        CONFIRM,
                        "handler",
                        Map.of("decision", "conflict", "ground", "otherDoubt", "reason", "Kaimynas"));
        assertThat(new Recusing(beans).of(undecided)).hasSize(1);
        assertThat(listed(undecided)).as("the decider is asked").isEmpty();

        Walk leaving = Walk.begin(beans)
                .approving()
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));
        assertThat(leaving.steps()).isEmpty();
        assertThat(listed(leaving)).as("a job runs soon").isEmpty();

        leaving.fire("serviceTask_issueAnswer");
        assertThat(leaving.steps()).isEmpty();
        assertThat(listed(leaving)).as("the post is awaited").isEmpty();
    }

    /** Past the program, which would not do it. */
    private Walk waitingForNobody() {
        Walk walk = Walk.begin(beans).assigned();
        runtime.createProcessInstanceModification(walk.complaint().getId())
                .cancelAllForActivity(CONFIRM)
                .startBeforeActivity("gateway_isRecusalDecided")
                .execute();
        return walk;
    }

    private List<OrphanedTask> listed(Walk walk) {
        return orphans.all().stream()
                .filter(task -> task.number().equals(walk.number()))
                .toList();
    }
}
