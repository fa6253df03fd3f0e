package lt.atsakas.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtsakasTest
class EngineRoadsTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Test
    void oneLoginOpensTheEngineForTasklist() {
        Visitor handler = Visitor.signedIn(port, "handler");

        HttpResponse<String> tasks = handler.read(ENGINE + "/task");
        HttpResponse<String> who = handler.read(ENGINE + "/user/handler/profile");

        assertThat(tasks.statusCode()).isEqualTo(200);
        assertThat(who.body()).contains("\"id\":\"handler\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "admin"})
    void workStartsInTasklist(String login) {
        HttpResponse<String> start = webapp(login).read("/camunda/app/welcome/default/");

        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(start.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/camunda/app/tasklist/default/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENGINE + "/metrics",
                ENGINE + "/metrics/job-successful/sum",
                "/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated"
            })
    void theEngineHasNoMetricsToAskFor(String road) {
        HttpResponse<String> answer = webapp("admin").read(road);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Šio veiksmo čia atlikti negalima");
    }

    @Test
    void withoutLoginTheEngineIsClosed() {
        assertThat(new Visitor(port).read(ENGINE + "/task").statusCode()).isEqualTo(401);
        assertThat(new Visitor(port).read("/engine-rest/task").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "admin"})
    void nobodyDeploysOverHttp(String login) {
        HttpResponse<String> answer = webapp(login).call("POST", ENGINE + "/deployment/create", "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Šio veiksmo čia atlikti negalima");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /process-definition/key/complaint/start",
        "POST, /process-definition/key/complaint/submit-form",
        "POST, /message",
        "POST, /process-instance/x/modification",
        "DELETE, /process-instance/x",
        "PUT, /process-instance/x/variables/handler",
        "POST, /task/create",
        "POST, /task/x/assignee",
        "POST, /task/x/identity-links",
        "POST, /task/x/comment/create",
        "PUT, /task/x/variables/handler",
        "POST, /user/create",
        "PUT, /user/handler/credentials",
        "POST, /group/create",
        "POST, /authorization/create",
        "POST, /filter/create",
        "POST, /migration/execute"
    })
    void noRoadChangesAnythingButTheTaskOneWorksOn(String method, String path) {
        assertThat(webapp("handler").call(method, ENGINE + path, "{}").statusCode())
                .isEqualTo(403);
        assertThat(webapp("admin").call(method, ENGINE + path, "{}").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task/%31", "/t%61sk/1", "/task/1/form%2Dvariables"})
    void anAddressIsWrittenOneWayOnly(String path) {
        assertThat(webapp("handler").read(ENGINE + path).statusCode()).isEqualTo(403);
        assertThat(webapp("admin").read(ENGINE + path).statusCode()).isEqualTo(403);
    }

    @Test
    void pagesAskedForAtOnceCarryTheNonceThatTheirOwnHeaderAllows() {
        Visitor handler = webapp("handler");
        ExecutorService threads = Executors.newFixedThreadPool(10);
        Supplier<HttpResponse<String>> asking = () -> handler.read("/camunda/app/tasklist/default/");

        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 60)
                .mapToObj(page -> CompletableFuture.supplyAsync(asking, threads))
                .toList();

        assertThat(asked).allSatisfy(page -> assertThat(carried(page.join())).isEqualTo(allowed(page.join())));
        threads.shutdown();
    }

    private static Set<String> allowed(HttpResponse<String> page) {
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        return found("'nonce-([^']+)'", policy);
    }

    private static Set<String> carried(HttpResponse<String> page) {
        return found("nonce=\"([^\"]+)\"", page.body());
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void howManyCasesRunIsForAdministratorsOnly() {
        String statistics = ENGINE + "/process-definition/statistics";

        assertThat(webapp("handler").read(statistics).statusCode()).isEqualTo(403);
        assertThat(webapp("handler")
                        .read(ENGINE + "/process-definition/complaint:1:1/statistics")
                        .statusCode())
                .isEqualTo(403);
        assertThat(webapp("handler").read(ENGINE + "/process-definition").statusCode())
                .isEqualTo(200);
        assertThat(webapp("admin").read(statistics).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "admin"})
    void theFirstAdministratorCannotBeMadeHere(String login) {
        Visitor visitor = webapp(login);

        assertThat(visitor.call("POST", "/camunda/api/admin/setup/default/user/create", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.open("/camunda/app/admin/default/setup/").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theLoginOfTheWebappsIsNoSecondDoor() {
        Visitor stranger = new Visitor(port);

        HttpResponse<String> answer =
                stranger.call("POST", "/camunda/api/admin/auth/user/default/login/tasklist", "username=handler");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aCallWithoutTheTokenAgainstForgeryIsRefused() {
        Visitor handler = Visitor.signedIn(port, "handler");

        assertThat(handler.call("POST", ENGINE + "/task/x/claim", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void onlyAdministratorsOpenCockpit() {
        assertThat(webapp("handler").open("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(403);
        assertThat(webapp("admin").open("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(200);
    }

    private Visitor webapp(String login) {
        Visitor visitor = Visitor.signedIn(port, login);
        visitor.open("/camunda/app/tasklist/default/");
        return visitor;
    }
}
