package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.TwoAtOnce;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Somebody is barred while another transaction, not yet ended, gives them work: whichever comes first, they end without. */
@AtsakasTest
@Timeout(60)
class BarRaceTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TaskService tasks;

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

    private void during(Runnable first, Runnable second) {
        new TwoAtOnce(beans).secondWaits(first, second);
    }

    private Barring barring() {
        return new Barring(beans, port);
    }
}
