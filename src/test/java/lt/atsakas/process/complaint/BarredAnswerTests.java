package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import java.util.Set;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerOfTheBarred;
import lt.atsakas.correspondence.AnswerState;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody wrote, decided or was told of before being barred, and what has not left the house yet. */
@AtsakasTest
class BarredAnswerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private AnswerDesk answers;

    @Autowired
    private JdbcClient database;

    @Test
    void anApprovedAnswerOfABarredAuthorIsWrittenAnewBySomebodyElse() {
        Walk walk = approved();

        new Barring(beans, port).name(walk, "handler", "unithead");

        assertThat(walk.hasJob("serviceTask_issueAnswer")).isFalse();
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        assertThat(answers.draftOf(walk.number()).state()).isEqualTo(AnswerState.DRAFT);
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler2"))
                .complete("userTask_confirmImpartiality", "handler2", Map.of("decision", "noConflict"))
                .complete("userTask_examineComplaint", "handler2", Map.of())
                .writtenBy("handler2")
                .complete("userTask_draftAnswer", "handler2", Map.of())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
        assertThat(walk.complaint()).isWaitingAt("gateway_isAnswerDelivered");
    }

    @Test
    void anAnswerApprovedByABarredDeciderIsDecidedAnew() {
        Walk walk = approved();

        new Barring(beans, port).bar(walk, "unithead");

        assertThat(walk.hasJob("serviceTask_issueAnswer")).isFalse();
        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo("director");
        walk.complete("userTask_approveAnswer", "director", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
        assertThat(answers.draftOf(walk.number()).decider()).isEqualTo(new EmployeeId("director"));
        assertThat(walk.complaint()).isWaitingAt("gateway_isAnswerDelivered");
    }

    @Test
    void nothingThatABarredPersonWroteOrDecidedIsEverIssued() {
        Walk walk = approved();

        for (String signatory : Set.of("handler", "unithead")) {
            assertThatThrownBy(() -> answers.issue(walk.number(), Set.of(new EmployeeId(signatory))))
                    .isInstanceOf(AnswerOfTheBarred.class);
        }
    }

    @Test
    void whoIsBarredOfAThirdPartyDoesNotHoldTheAnswerUp() {
        Walk walk = approved();

        new Barring(beans, port).bar(walk, "handler2");

        walk.fire("serviceTask_issueAnswer");
        assertThat(walk.complaint()).isWaitingAt("gateway_isAnswerDelivered");
    }

    @Test
    void aNoticeThatHasNotLeftDoesNotReachTheBarred() {
        Walk walk = Walk.begin(beans).drafting().fire("event_reminderDue");
        assertThat(noticesTo("handler", walk)).containsOnly("WAITING");

        new Barring(beans, port).name(walk, "handler", "unithead");

        assertThat(noticesTo("handler", walk)).containsOnly("WITHDRAWN");
    }

    private Walk approved() {
        return Walk.begin(beans)
                .approving()
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));
    }

    private Set<String> noticesTo(String recipient, Walk walk) {
        return Set.copyOf(database.sql("select state from correspondence.outgoing_letter"
                        + " where case_number = ? and recipient = ? and kind = 'NOTICE'")
                .params(walk.number().value(), recipient)
                .query(String.class)
                .list());
    }
}
