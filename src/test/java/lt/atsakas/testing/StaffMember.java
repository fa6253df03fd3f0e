package lt.atsakas.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An employee at a browser: signs in on our page and works in Tasklist over the same requests that Tasklist makes. */
public final class StaffMember {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final String login;

    private StaffMember(int port, String login) {
        this.base = "http://localhost:" + port;
        this.login = login;
    }

    /** Signs the demo account in. */
    public static StaffMember signIn(int port, String login) {
        StaffMember member = new StaffMember(port, login);
        Matcher token = CSRF.matcher(member.get("/login").body());
        assertThat(token.find()).as("the login form carries a token").isTrue();
        String form = "username=" + login + "&password=demo&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpResponse<String> in = member.send(member.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location").orElse("")).doesNotContain("error");
        return member;
    }

    /** The open tasks of the case that this person sees in Tasklist. */
    public JsonNode tasks(String caseNumber) {
        String query = "?processInstanceBusinessKey=" + URLEncoder.encode(caseNumber, StandardCharsets.UTF_8);
        return json(get(ENGINE + "/task" + query));
    }

    /** Takes the task from its group. */
    public HttpResponse<String> claim(JsonNode task) {
        return post(
                ENGINE + "/task/" + task.get("id").asText() + "/claim",
                JSON.createObjectNode().put("userId", login));
    }

    /** Takes the task if nobody has it, and completes it with what the form's fields hold; the answer's status. */
    public HttpResponse<String> tryToComplete(String caseNumber, String step, Map<String, ?> fields) {
        JsonNode task = task(caseNumber, step);
        String id = task.get("id").asText();
        if (task.get("assignee").isNull()) {
            claim(task);
        }
        ObjectNode form = JSON.createObjectNode();
        ObjectNode variables = form.putObject("variables");
        fields.forEach((key, value) -> variables.putObject(key).putPOJO("value", value));
        return post(ENGINE + "/task/" + id + "/submit-form", form);
    }

    /** The same, and it must succeed. */
    public void complete(String caseNumber, String step, Map<String, ?> fields) {
        HttpResponse<String> done = tryToComplete(caseNumber, step, fields);
        assertThat(done.statusCode()).as(step + ": " + done.body()).isBetween(200, 204);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> put(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Authorization", basic())
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public JsonNode json(HttpResponse<String> response) {
        try {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + response.body(), e);
        }
    }

    private JsonNode task(String caseNumber, String step) {
        for (JsonNode task : tasks(caseNumber)) {
            if (task.get("taskDefinitionKey").asText().equals(step)) {
                return task;
            }
        }
        throw new AssertionError(login + " does not see " + step + " of " + caseNumber);
    }

    private HttpResponse<String> post(String path, JsonNode body) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return send(request);
    }

    private String basic() {
        byte[] pair = (login + ":demo").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
