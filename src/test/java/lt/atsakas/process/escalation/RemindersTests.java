package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever is late reads when their supervisor reminds them. */
@AtsakasTest
class RemindersTests {

    private static final String TASK = "userTask_handleEscalation";

    @Autowired
    private ApplicationContext beans;

    @Test
    void whoeverIsRemindedReadsSinceWhenTheTermIsOver() {
        Walk walk = Walk.begin(beans).drafting().fire("event_deadlinePassed");

        walk.complete(TASK, "unithead", Map.of("decision", "remind"));

        assertThat(remindersTo("handler", walk))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("atsakymo terminas praėjo 2026 m. gruodžio 21 d.", "Paskutinė diena")
                        .doesNotContain("Artėja"));
    }

    @Test
    void untilThenWhoeverIsLateReadsWithWhat() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");

        walk.complete(TASK, "unithead", Map.of("decision", "remind"));

        assertThat(remindersTo("handler", walk))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("laiku neatlikta užduotis „Parengti atsakymą“"));
    }

    @Test
    void twoMattersOfOneCaseRemindOnce() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue").fire("event_deadlinePassed");

        walk.complete(TASK, "unithead", Map.of("decision", "remind"))
                .complete(TASK, "unithead", Map.of("decision", "remind"));

        assertThat(remindersTo("handler", walk)).hasSize(1);
    }

    @Test
    void whoeverReadWithWhatTheyAreLateIsNotRemindedOfTheNearTermBesides() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue").fire("event_deadlineNear");

        walk.complete(TASK, "unithead", Map.of("decision", "remind"))
                .complete(TASK, "unithead", Map.of("decision", "remind"));

        assertThat(remindersTo("handler", walk)).hasSize(1);
    }

    private List<String> remindersTo(String login, Walk walk) {
        return beans.getBean(JdbcClient.class)
                .sql("select subject || ' ' || body from correspondence.outgoing_letter"
                        + " where case_number = ? and recipient = ? and occasion like 'supervisor-%'")
                .params(walk.number().value(), login)
                .query(String.class)
                .list();
    }
}
