package lt.atsakas.process.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.assignment.BarsChanged;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.forwarding.ForwardingState;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The barred take no part in a forwarding: what they decided does not leave, what waits for them comes to others. */
@AtsakasTest
class BarredForwardingTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ForwardingDesk forwardings;

    @Test
    void whatABarredPersonDecidedIsDecidedAnewBySomebodyElse() {
        Redirecting way = Redirecting.byMail(beans);
        Walk walk = way.decided(Walk.begin(beans));

        bar(walk, "unithead");

        assertThat(walk.hasJob("serviceTask_sendForwarding")).isFalse();
        assertThat(walk.steps()).containsExactly(Redirecting.DECIDE);
        assertThat(walk.task(Redirecting.DECIDE).getAssignee()).isEqualTo("director");
        assertThat(forwardings.of(walk.number())).extracting("state").containsExactly(ForwardingState.RETURNED);
        walk.complete(Redirecting.DECIDE, "director", way.part()).fire("serviceTask_sendForwarding");
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
    }

    @Test
    void whatHasLeftStays() {
        Walk walk = Redirecting.byMail(beans).sent(Walk.begin(beans));

        bar(walk, "unithead");

        assertThat(walk.steps()).isEmpty();
        assertThat(forwardings.of(walk.number())).extracting("state").containsExactly(ForwardingState.ISSUED);
    }

    @Test
    void whoeverLooksAfterTheLettersIsFollowedByTheNextOne() {
        Walk walk = Redirecting.onPaper(beans).sentInPart(Walk.begin(beans)).fire("event_forwardingChased");

        bar(walk, "unithead");

        assertThat(walk.task(Redirecting.RESOLVE).getAssignee()).isEqualTo("director");
    }

    private void bar(Walk walk, String login) {
        beans.getBean(JdbcClient.class)
                .sql("insert into assignment.bar values (?, ?, 'CONFLICT_OF_INTERESTS', 'testas', now())")
                .params(walk.number().value(), login)
                .update();
        walk.happens(new BarsChanged(walk.number()));
    }
}
