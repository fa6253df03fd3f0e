package lt.atsakas.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What each kind of employee can do to a case over HTTP beyond handing in the form of their own task: nothing. */
@AtsakasTest
@TestInstance(Lifecycle.PER_CLASS)
class RoadsByRoleTests {

    static final List<String> LOGINS = List.of(
            "registrar", "handler", "handler2", "unithead", "otherhead", "director", "admin", "owner", "approver");

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String STEP = "userTask_examineComplaint";
    private static final String EVIL = "{\"variables\":{\"unit\":{\"value\":\"kitas\"}}}";
    private static final String VALUE = "{\"value\":\"kitas\"}";
    private static final String EXPRESSION = "${''.getClass().forName('java.lang.Runtime')}";
    private static final String PLAN = "{\"processInstanceIds\":[\"{instance}\"],\"instructions\":"
            + "[{\"type\":\"startBeforeActivity\",\"activityId\":\"serviceTask_closeCase\"}]}";

    /** Method, address and body of every request that must find its road closed. */
    private static final List<String> CLOSED = List.of(
            "POST /task/{task}/resolve " + EVIL,
            "POST /task/{task}/delegate {\"userId\":\"handler2\"}",
            "POST /task/{task}/assignee {\"userId\":\"handler2\"}",
            "POST /task/{task}/identity-links {\"userId\":\"handler2\",\"type\":\"candidate\"}",
            "POST /task/{task}/identity-links/delete {\"userId\":\"handler\",\"type\":\"assignee\"}",
            "POST /task/{task}/comment/create {\"message\":\"x\"}",
            "POST /task/{task}/attachment/create {}",
            "POST /task/{task}/bpmnError {\"errorCode\":\"x\"}",
            "POST /task/{task}/bpmnEscalation {\"escalationCode\":\"x\"}",
            "POST /task/{task}/variables {\"modifications\":{\"unit\":" + VALUE + "}}",
            "PUT /task/{task}/variables/unit " + VALUE,
            "DELETE /task/{task}/variables/unit {}",
            "POST /task/{task}/localVariables {\"modifications\":{\"unit\":" + VALUE + "}}",
            "PUT /task/{task}/localVariables/unit " + VALUE,
            "PUT /task/{task} {\"name\":\"x\",\"due\":\"2030-01-01T00:00:00.000+0200\"}",
            "DELETE /task/{task} {}",
            "POST /task/create {\"name\":\"x\"}",
            "POST /process-instance/{instance}/variables {\"modifications\":{\"unit\":" + VALUE + "}}",
            "PUT /process-instance/{instance}/variables/unit " + VALUE,
            "DELETE /process-instance/{instance}/variables/unit {}",
            "POST /process-instance/{instance}/modification " + PLAN,
            "POST /process-instance/variables-async {\"processInstanceIds\":[\"{instance}\"],\"variables\":{}}",
            "POST /process-instance/delete {\"processInstanceIds\":[\"{instance}\"]}",
            "PUT /process-instance/{instance}/suspended {\"suspended\":true}",
            "DELETE /process-instance/{instance} {}",
            "POST /execution/{instance}/localVariables {\"modifications\":{\"unit\":" + VALUE + "}}",
            "PUT /execution/{instance}/localVariables/unit " + VALUE,
            "POST /execution/{instance}/signal {}",
            "POST /execution/{instance}/messageSubscriptions/x/trigger {}",
            "POST /message {\"messageName\":\"answerDelivered\",\"processInstanceId\":\"{instance}\"}",
            "POST /signal {\"name\":\"x\"}",
            "POST /condition {\"variables\":{}}",
            "POST /process-definition/key/complaint/start {\"businessKey\":\"x\"}",
            "POST /process-definition/key/complaint/submit-form {\"variables\":{}}",
            "PUT /process-definition/key/complaint/suspended {\"suspended\":true}",
            "DELETE /process-definition/key/complaint {}",
            "POST /decision-definition/key/routing/evaluate {\"variables\":{}}",
            "POST /deployment/create {}",
            "POST /deployment/x/redeploy {}",
            "DELETE /deployment/x {}",
            "POST /migration/generate {}",
            "POST /migration/execute {}",
            "POST /modification/execute " + PLAN,
            "POST /modification/executeAsync " + PLAN,
            "POST /job/{job}/execute {}",
            "PUT /job/{job}/duedate {\"duedate\":\"2030-01-01T00:00:00.000+0200\"}",
            "PUT /job/{job}/suspended {\"suspended\":true}",
            "PUT /job-definition/suspended {\"processDefinitionKey\":\"complaint\",\"suspended\":true}",
            "DELETE /job/{job} {}",
            "POST /filter/create {\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assigneeExpression\":\""
                    + EXPRESSION + "\"}}",
            "PUT /filter/{filter} {\"name\":\"x\",\"query\":{\"assigneeExpression\":\"" + EXPRESSION + "\"}}",
            "DELETE /filter/{filter} {}",
            "DELETE /history/process-instance/{instance} {}",
            "POST /history/process-instance/delete {\"historicProcessInstanceIds\":[\"{instance}\"]}",
            "DELETE /history/variable-instance/{instance} {}",
            "POST /history/cleanup {}",
            "PUT /history/user-operation/x/set-annotation {\"annotation\":\"x\"}",
            "PUT /incident/x/annotation {\"annotation\":\"x\"}",
            "POST /external-task/fetchAndLock {\"workerId\":\"x\",\"maxTasks\":1,\"topics\":[]}",
            "POST /batch/x/suspended {}",
            "POST /user/create {}",
            "PUT /user/handler/credentials {\"password\":\"x\"}",
            "POST /group/create {}",
            "POST /tenant/create {}",
            "POST /authorization/create {}",
            "PUT /authorization/x {}");

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext beans;

    private final Map<String, Visitor> signedIn = new HashMap<>();
    private Walk walk;
    private Map<String, String> ids;

    @BeforeAll
    void beginOneCase() {
        walk = Walk.begin(beans).examining();
        ids = Map.of(
                "{task}", walk.task(STEP).getId(),
                "{instance}", walk.complaint().getId(),
                "{job}", job(),
                "{filter}", filter());
    }

    @ParameterizedTest
    @FieldSource("LOGINS")
    void everyRoadThatChangesACaseIsClosed(String login) {
        Map<String, Object> facts = facts();
        Visitor employee = webapp(login);

        assertThat(CLOSED).allSatisfy(request -> {
            HttpResponse<String> answer = call(employee, request);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(answer.body()).contains("Šio veiksmo čia atlikti negalima");
        });
        assertThat(facts()).isEqualTo(facts);
        assertThat(walk.task(STEP).getAssignee()).isEqualTo("handler");
    }

    @ParameterizedTest
    @FieldSource("LOGINS")
    void completingSetsNoFactOfTheCase(String login) {
        Map<String, Object> facts = facts();
        Visitor employee = webapp(login);
        int whoSeesIt = login.equals("handler") ? 400 : 403;
        int expected = employee.read(ENGINE + named("/task/{task}")).statusCode() == 200 ? whoSeesIt : 404;

        assertThat(List.of("complete", "submit-form")).allSatisfy(way -> {
            HttpResponse<String> answer = call(employee, "POST /task/{task}/" + way + " " + EVIL);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
            assertThat(answer.body().contains("nėra lauko „unit“")).isEqualTo(login.equals("handler"));
        });
        assertThat(facts()).isEqualTo(facts);
        assertThat(walk.task(STEP).getAssignee()).isEqualTo("handler");
    }

    @ParameterizedTest
    @FieldSource("LOGINS")
    void onlyAdministratorsRetryAFailedStep(String login) {
        HttpResponse<String> answer = call(webapp(login), "PUT /job/{job}/retries {\"retries\":3}");

        assertThat(answer.statusCode()).isEqualTo(login.equals("admin") ? 204 : 403);
    }

    @ParameterizedTest
    @FieldSource("LOGINS")
    void noQueryRunsAnExpression(String login) {
        Visitor employee = webapp(login);
        String query = " {\"assigneeExpression\":\"" + EXPRESSION + "\"}";

        assertThat(Stream.of(
                                "POST /task",
                                "POST /task/count",
                                "POST /filter/{filter}/list",
                                "POST /filter/{filter}/count")
                        .map(address -> call(employee, address + query).statusCode()))
                .allMatch(status -> status == 403);
        assertThat(employee.read(ENGINE + "/task?assigneeExpression=%24%7Bnow()%7D")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> call(Visitor employee, String request) {
        String[] parts = request.split(" ", 3);
        return employee.call(parts[0], ENGINE + named(parts[1]), named(parts[2]));
    }

    private String named(String text) {
        String named = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            named = named.replace(id.getKey(), id.getValue());
        }
        return named;
    }

    private String job() {
        return beans.getBean(ManagementService.class)
                .createJobQuery()
                .processInstanceId(walk.complaint().getId())
                .listPage(0, 1)
                .get(0)
                .getId();
    }

    private String filter() {
        return beans.getBean(FilterService.class)
                .createFilterQuery()
                .listPage(0, 1)
                .get(0)
                .getId();
    }

    private Map<String, Object> facts() {
        Task task = walk.task(STEP);
        return Map.of(
                "variables",
                beans.getBean(RuntimeService.class)
                        .getVariables(walk.complaint().getId()),
                "task",
                task.getId() + task.getName() + task.getDueDate());
    }

    private Visitor webapp(String login) {
        return signedIn.computeIfAbsent(login, name -> {
            Visitor visitor = Visitor.signedIn(port, name);
            visitor.open("/camunda/app/tasklist/default/");
            return visitor;
        });
    }
}
