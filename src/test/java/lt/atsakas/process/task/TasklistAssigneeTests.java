package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Tasklist's own assignee field: whom nobody knows, whom the house barred and whom one cannot choose are refused in words. */
@AtsakasTest
class TasklistAssigneeTests {

    private static final String TASKS = "/camunda/api/engine/engine/default/task/";
    private static final String STEP = "userTask_examineComplaint";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @ParameterizedTest
    @ValueSource(strings = {"nera-tokio", "handler2", "unithead"})
    void anAssigneeWhomTheModelDidNotNameIsRefusedAndNothingChanges(String assignee) {
        Walk walk = Walk.begin(beans).examining();

        HttpResponse<String> refused = assign("handler", walk, assignee);

        assertRefused(walk, refused);
        assertThat(walk.facts().answerDue()).isEqualTo(LocalDate.parse("2026-12-21"));
    }

    @Test
    void aSupervisorDoesNotReassignByThatFieldEither() {
        Walk walk = Walk.begin(beans).examining();

        assertRefused(walk, assign("unithead", walk, "handler2"));
    }

    private void assertRefused(Walk walk, HttpResponse<String> refused) {
        assertThat(refused.statusCode()).isBetween(400, 409);
        assertThat(refused.body()).containsPattern("[ąčęėįšųūž]").doesNotContain("Exception:");
        assertThat(walk.task(STEP).getAssignee()).isEqualTo("handler");
        assertThat(walk.facts().handler().value()).isEqualTo("handler");
    }

    private HttpResponse<String> assign(String login, Walk walk, String assignee) {
        Visitor person = Visitor.signedIn(port, login);
        person.open("/camunda/app/tasklist/default/");
        return person.call("POST", TASKS + walk.task(STEP).getId() + "/assignee", "{\"userId\":\"" + assignee + "\"}");
    }
}
