package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import lt.atsakas.process.Walk;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody is barred while another transaction, not yet ended, gives them work: whichever comes first, they end without. */
@AtsakasTest
@Timeout(60)
class BarRaceTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Test
    void aHandlerNamedWhileBeingAssignedLosesTheCaseAgain() {
        Walk walk = Walk.begin(beans).classified();

        during(
                () -> walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler")),
                () -> barring().name(walk, "handler", "unithead"));

        assertThat(walk.facts().handler()).isNull();
        barring().assertNothingLeftFor("handler", walk);
        assertThat(walk.complaint()).isWaitingAt("userTask_assignHandler");
    }

    @Test
    void anApproverBarredWhileTheAnswerIsSubmittedDoesNotGetIt() {
        Walk walk = Walk.begin(beans).drafting().written();

        during(
                () -> walk.complete("userTask_draftAnswer", "handler", Map.of()),
                () -> barring().name(walk, "unithead", "director"));

        barring().assertNothingLeftFor("unithead", walk);
        barring().assertNothingLeftFor("handler", walk);
    }

    @Test
    void whoeverIsBarredMeanwhileTakesNoTask() {
        Walk walk = Walk.begin(beans);
        String task = walk.task("userTask_classifyComplaint").getId();

        assertThatThrownBy(() -> during(
                        () -> barring().name(walk, "registrar", "l.butkiene"), () -> tasks.claim(task, "registrar")))
                .hasRootCauseInstanceOf(RuleViolation.class);

        barring().assertNothingLeftFor("registrar", walk);
    }

    /** The second begins while the first is not committed, and goes on at the latest when it is. */
    private void during(Runnable first, Runnable second) {
        CompletableFuture<Void> going = new CompletableFuture<>();
        transaction.executeWithoutResult(open -> {
            first.run();
            CompletableFuture<Void> begun = CompletableFuture.runAsync(second);
            begun.whenComplete((done, failure) -> {
                if (failure == null) {
                    going.complete(done);
                } else {
                    going.completeExceptionally(failure);
                }
            });
            while (!begun.isDone() && !isSomebodyWaitingForUs()) {
                Thread.onSpinWait();
            }
        });
        going.join();
    }

    /** Asked within the first transaction: whoever else of the server waits for somebody else does not count. */
    private boolean isSomebodyWaitingForUs() {
        return database.sql("select exists (select from pg_locks where not granted"
                        + " and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }

    private Barring barring() {
        return new Barring(beans, port);
    }
}
