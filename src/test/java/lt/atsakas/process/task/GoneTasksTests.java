package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What Tasklist is told of a task that somebody has completed meanwhile, and of what else goes wrong there. */
@AtsakasTest
@ExtendWith(OutputCaptureExtension.class)
class GoneTasksTests {

    private static final String TASKS = "/camunda/api/engine/engine/default/task/";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    private Visitor handler;

    @BeforeEach
    void openTasklist() {
        handler = Visitor.signedIn(port, "handler");
        handler.open("/camunda/app/tasklist/default/");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, claim",
        "POST, unclaim",
        "POST, submit-form",
        "POST, complete",
        "GET, form",
        "GET, deployed-form",
        "GET, form-variables"
    })
    void aTaskThatIsGoneIsNotFoundAndNoErrorInTheLog(String method, String what, CapturedOutput log) {
        Walk walk = Walk.begin(beans).examining();
        String gone = walk.task("userTask_examineComplaint").getId();
        walk.complete("userTask_examineComplaint", "handler", Map.of());

        HttpResponse<String> told = method.equals("GET")
                ? handler.read(TASKS + gone + "/" + what)
                : handler.call(method, TASKS + gone + "/" + what, "{\"userId\":\"handler\"}");

        assertThat(told.statusCode()).as(told.body()).isEqualTo(404);
        assertThat(told.body()).contains("No matching task").doesNotContain("is null", "Cannot");
        assertThat(log).doesNotContain("ERROR", "Exception", "\tat ");
    }

    @Test
    void aTaskThatIsDoneBetweenTwoLooksIsNobodysAndStopsNoRound() {
        Walk walk = Walk.begin(beans).examining();
        Task seen = walk.task("userTask_examineComplaint");
        TaskHands hands = beans.getBean(TaskHands.class);
        assertThat(hands.doer(seen)).isEqualTo("handler");

        walk.complete("userTask_examineComplaint", "handler", Map.of());

        assertThat(hands.doer(seen)).isNull();
        assertThat(hands.isElsewhere(seen)).isFalse();
        assertThatCode(() -> hands.renew(seen, Set.of(new EmployeeId("handler"))))
                .doesNotThrowAnyException();
        assertThat(hands.passOn(seen)).isFalse();
    }

    @Test
    void aGoneTaskIsToldInWords() {
        HttpResponse<String> told = handler.call("POST", TASKS + "4711/claim", "{\"userId\":\"handler\"}");

        assertThat(told.body()).contains("Neradome. Atnaujinkite užduočių sąrašą.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "submit-form", "complete"})
    void aTaskOfOthersIsLikeOneThatIsNotThere(String what) {
        String task = Walk.begin(beans).task("userTask_classifyComplaint").getId();

        HttpResponse<String> told = handler.call("POST", TASKS + task + "/" + what, "{\"userId\":\"handler\"}");

        assertThat(told.statusCode()).as(told.body()).isEqualTo(404);
        assertThat(told.body())
                .isEqualTo(handler.call("POST", TASKS + "4711/" + what, "{\"userId\":\"handler\"}")
                        .body());
    }

    @Test
    void whatTheEngineCannotReadIsToldWithoutItsOwnWords() {
        Walk walk = Walk.begin(beans).examining();
        String task = walk.task("userTask_examineComplaint").getId();

        HttpResponse<String> told = handler.call(
                "POST",
                TASKS + task + "/submit-form",
                "{\"variables\":{\"note\":{\"value\":\"YQ==\",\"type\":\"File\"}}}");

        assertThat(told.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(told.body()).doesNotContain("Exception:", "java.", "camunda");
    }

    @Test
    void aSignThatIsNoTextIsRefusedAsEverywhereElse() {
        Walk walk = Walk.begin(beans).examining();
        String task = walk.task("userTask_examineComplaint").getId();

        HttpResponse<String> told = handler.call(
                "POST", TASKS + task + "/submit-form", "{\"variables\":{\"note\":{\"value\":\"a\\u0000b\"}}}");

        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(told.body()).contains("eilutėje yra ženklas, kurio negalima įrašyti (U+0000)");
    }
}
