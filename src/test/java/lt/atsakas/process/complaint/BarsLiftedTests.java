package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The complaint turns out not to be about somebody after all: what waits goes to whom the diagram would give it now. */
@AtsakasTest
class BarsLiftedTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void whoIsBarredNoMoreHasTheTaskAgainAndWhoeverStoodInSeesTheCaseNoMore() {
        Walk walk = Walk.begin(beans).classified();
        barring().name(walk, "director", "registrar");
        assertThat(walk.task("userTask_assignHandler").getAssignee()).isEqualTo("n.mockute");

        barring().nobodyNamed(walk, "registrar");

        barring().assertNothingLeftFor("n.mockute", walk);
        assertThat(walk.task("userTask_assignHandler").getAssignee()).isEqualTo("unithead");
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler"));
        assertThat(walk.task("userTask_confirmImpartiality").getAssignee()).isEqualTo("handler");
    }

    @Test
    void anEscalationComesBackToWhoIsBarredNoMore() {
        Walk walk = Walk.begin(beans).classified().fire("event_assignmentOverdue");
        assertThat(escalatedTo(walk)).isEqualTo("director");
        barring().name(walk, "director", "registrar");
        assertThat(walk.task("userTask_assignHandler").getAssignee()).isEqualTo("n.mockute");
        assertThat(escalatedTo(walk)).as("not to whoever has the task").isEqualTo("l.butkiene");

        barring().nobodyNamed(walk, "registrar");

        assertThat(escalatedTo(walk)).isEqualTo("director");
    }

    private static String escalatedTo(Walk walk) {
        return walk.task("userTask_handleEscalation").getAssignee();
    }

    private Barring barring() {
        return new Barring(beans, port);
    }
}
