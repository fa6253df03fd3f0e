package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A handler whose recusal was refused while another was being chosen is among those who may be chosen. */
@AtsakasTest
class AssignedAgainTests {

    private static final String DECIDE = "userTask_decideRecusal";
    private static final Map<String, String> CONFLICT =
            Map.of("decision", "conflict", "ground", "otherDoubt", "reason", "Kaimynas");
    private static final Map<String, String> REFUSE = Map.of("decision", "refuse", "reasons", "Nepagrįsta.");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TaskService tasks;

    @Test
    void whoeverMayGoOnAfterAllCanBeAssignedAgain() {
        Walk walk = Walk.begin(beans)
                .assigned()
                .complete("userTask_confirmImpartiality", "handler", CONFLICT)
                .fire("event_recusalUndecided");
        String assigning = walk.task("userTask_assignHandler").getId();
        assertThat(String.valueOf(tasks.getVariableLocal(assigning, "handlers")))
                .contains("\"handler2\"")
                .doesNotContain("\"handler\"");

        walk.complete(DECIDE, "unithead", REFUSE);

        assertThat(String.valueOf(tasks.getVariableLocal(assigning, "handlers")))
                .contains("\"handler2\"", "\"handler\"");
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler"));
        assertThat(walk.task("userTask_confirmImpartiality").getAssignee()).isEqualTo("handler");
    }
}
