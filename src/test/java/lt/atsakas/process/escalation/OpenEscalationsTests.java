package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.oversight.EscalatedCases;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class OpenEscalationsTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private EscalatedCases escalated;

    @Test
    void aCaseIsEscalatedAsLongAsASupervisorIsAskedToAct() {
        Walk walk = Walk.begin(beans).drafting();
        assertThat(escalated.numbers()).doesNotContain(walk.number());

        walk.fire("event_draftOverdue");
        assertThat(escalated.numbers()).contains(walk.number());

        walk.complete("userTask_handleEscalation", "unithead", Map.of("decision", "remind"));
        assertThat(escalated.numbers()).doesNotContain(walk.number());
    }

    @Test
    void aCauseThatIsGoneEndsIt() {
        Walk walk = Walk.begin(beans).drafting().written().fire("event_draftOverdue");

        walk.complete("userTask_draftAnswer", "handler", Map.of());

        assertThat(escalated.numbers()).doesNotContain(walk.number());
    }
}
