package lt.atsakas.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.atsakas.process.CaseRows;
import lt.atsakas.process.WaitingWork;
import lt.atsakas.process.Walk;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.TwoAtOnce;
import lt.atsakas.testing.Visitor;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Somebody has a task open in two windows of Tasklist and sends its form from both at the same moment: one decides, the other reads that the case was
 * changed meanwhile, and nothing of the decision is done twice. So for each form of the house.
 */
@AtsakasTest
class TwoDecisionsAtOnceTests {

    private static final String EACH_MEMBERS_OWN = Sitting.DECLARE;

    private static final String TASKS = "/camunda/api/engine/engine/default/task/";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private HouseWords words;

    private final Map<String, Visitor> browsers = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> oneOfTwoWindowsDecides() {
        return Arrays.stream(FilledIn.values()).map(form -> dynamicTest(form.name(), () -> oneDecides(form)));
    }

    private void oneDecides(FilledIn form) {
        Walk walk = form.reach(beans);
        CaseRows rows = new CaseRows(beans, walk);
        Task task = walk.task(form.step());
        int lastNumber = rows.lastNumber();

        oneIsRefused(sentTwice(form, walk, task), form);
        new WaitingWork(beans, walk.key()).runSteps();

        assertThat(beans.getBean(HistoryService.class)
                        .createHistoricTaskInstanceQuery()
                        .taskId(task.getId())
                        .finished()
                        .count())
                .isOne();
        assertThat(CaseRows.twins(walk.steps())).as("the case moved once").isSubsetOf(EACH_MEMBERS_OWN);
        assertThat(CaseRows.twins(rows.journal())).as("journal").isEmpty();
        assertThat(CaseRows.twins(rows.letters())).as("letters").isEmpty();
        assertThat(IntStream.rangeClosed(lastNumber + 1, rows.lastNumber()))
                .as("outgoing numbers")
                .allMatch(number -> rows.carry("-26/" + number));
    }

    private List<HttpResponse<String>> sentTwice(FilledIn form, Walk walk, Task task) {
        Visitor browser = browsers.computeIfAbsent(form.login(), this::inTasklist);
        String address = TASKS + task.getId();
        if (task.getAssignee() == null) {
            browser.call("POST", address + "/claim", "{\"userId\":\"" + form.login() + "\"}");
        }
        for (int opened = 0; opened < 2; opened++) {
            assertThat(browser.read(address + "/deployed-form").statusCode()).isEqualTo(200);
            assertThat(browser.read(address + "/form-variables").statusCode()).isEqualTo(200);
        }
        String filledIn = filledIn(form);
        Supplier<HttpResponse<String>> window = () -> browser.call("POST", address + "/submit-form", filledIn);
        return new TwoAtOnce(beans).bothWaitFor(held(walk), window, window);
    }

    private void oneIsRefused(List<HttpResponse<String>> sent, FilledIn form) {
        int status = barsItsSender(form) ? 400 : 409;
        String told = words.of(barsItsSender(form) ? "task.outOfReach" : "task.changedMeanwhile");

        assertThat(sent)
                .extracting(HttpResponse::statusCode)
                .as(() -> sent.stream().map(HttpResponse::body).toList().toString())
                .containsExactlyInAnyOrder(204, status);
        assertThat(sent)
                .filteredOn(answer -> answer.statusCode() == status)
                .singleElement()
                .satisfies(answer -> assertThat(answer.body()).contains(told));
    }

    /** For whoever has just declared a conflict of interests there is no such case any more. */
    private static boolean barsItsSender(FilledIn form) {
        return "conflict".equals(form.fields().get("decision"));
    }

    /** The row that whoever decides in the case, or about the report, holds first. */
    private static String held(Walk walk) {
        return walk.key().equals(walk.number().value())
                ? "select 1 from registry.case_file where number = '" + walk.key() + "' for no key update"
                : "select 1 from conduct.offence_report where number = '" + walk.key() + "' for no key update";
    }

    private Visitor inTasklist(String login) {
        Visitor browser = Visitor.signedIn(port, login);
        browser.open("/camunda/app/tasklist/default/");
        return browser;
    }

    private static String filledIn(FilledIn form) {
        ObjectMapper json = new ObjectMapper();
        ObjectNode filledIn = json.createObjectNode();
        ObjectNode variables = filledIn.putObject("variables");
        form.fields().forEach((key, value) -> variables.putObject(key).putPOJO("value", value));
        try {
            return json.writeValueAsString(filledIn);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
