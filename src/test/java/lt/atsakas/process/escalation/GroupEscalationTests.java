package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What several may take and nobody does. */
@AtsakasTest
class GroupEscalationTests {

    private static final String TASK = "userTask_handleEscalation";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient database;

    @Test
    void comesBeforeTheHeadOfTheirUnitWhoRemindsThemAll() {
        Walk walk = Walk.begin(beans).fire("event_classificationOverdue");
        assertThat(walk.task(TASK).getAssignee()).isEqualTo("l.butkiene");

        walk.complete(TASK, "l.butkiene", Map.of("decision", "remind"));

        assertThat(database.sql("select recipient from correspondence.outgoing_letter"
                                + " where case_number = ? and occasion like 'supervisor-%'")
                        .param(walk.number().value())
                        .query(String.class)
                        .list())
                .contains("registrar", "g.vasiliauskaite");
    }
}
