package lt.atsakas.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtsakasTest
class DoorTests {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    int port;

    @Autowired
    private ServerProperties server;

    @Test
    void whoeverIsNotSignedInIsSentToTheLoginAndBackToWhereTheyWanted() {
        Visitor visitor = new Visitor(port);

        HttpResponse<String> turnedAway = visitor.open(TASKLIST);
        HttpResponse<String> letIn = visitor.signIn("handler", "demo");

        assertThat(turnedAway.statusCode()).isEqualTo(302);
        assertThat(location(turnedAway)).endsWith("/login");
        assertThat(location(letIn)).endsWith(TASKLIST);
        assertThat(visitor.open(TASKLIST).statusCode()).isEqualTo(200);
    }

    @Test
    void aVisitorsSessionIsSoonForgotten() {
        assertThat(server.getServlet().getSession().getTimeout()).isLessThanOrEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void aProgramIsRefusedInTheWordsAndTheShapeOfEveryOtherProblem() {
        Visitor program = new Visitor(port);

        assertThat(program.read("/api/cases").body())
                .contains("\"title\":\"")
                .doesNotContain("Unauthorized", "about:blank", "\"type\"");
        assertThat(program.read("/api/no-such-thing").body())
                .isEqualTo(Visitor.signedIn(port, "handler")
                        .read("/api/cases/4.17-26~999999")
                        .body());
    }

    @Test
    void aNewSessionBeginsAtLogin() {
        Visitor visitor = new Visitor(port);
        visitor.open("/login");
        String before = visitor.cookie("JSESSIONID");

        visitor.signIn("handler", "demo");

        assertThat(visitor.cookie("JSESSIONID")).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordAndAStrangerGetTheSameAnswer() {
        Visitor visitor = new Visitor(port);

        HttpResponse<String> wrongPassword = visitor.signIn("handler2", "wrong");
        HttpResponse<String> stranger = visitor.signIn("nobody-" + System.nanoTime(), "wrong");

        assertThat(location(wrongPassword)).endsWith("/login?error").isEqualTo(location(stranger));
        assertThat(visitor.open("/login?error").body()).contains("Naudotojo vardas arba slaptažodis neteisingas");
    }

    @Test
    void guessingIsStoppedWithTheTimeToWait() {
        Visitor visitor = new Visitor(port);
        String account = "guessed-" + System.nanoTime();
        for (int guess = 0; guess < 10; guess++) {
            visitor.signIn(account, "wrong");
        }

        HttpResponse<String> stopped = visitor.signIn(account, "wrong");

        assertThat(location(stopped)).endsWith("/login?wait=15");
        assertThat(visitor.open("/login?wait=15").body()).contains("Bandykite po 15 min.");
    }

    @Test
    void whoeverLeavesIsOutOfTheWebappsToo() {
        Visitor visitor = Visitor.signedIn(port, "handler");

        HttpResponse<String> left = visitor.send("/logout", Map.of());

        assertThat(location(left)).endsWith("/login?logout");
        assertThat(visitor.open(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    void whoeverIsRefusedAWebappCanLeaveFromThere() {
        Visitor visitor = Visitor.signedIn(port, "handler");

        Document refused =
                Jsoup.parse(visitor.open("/camunda/app/cockpit/default/").body());
        HttpResponse<String> left = visitor.send("/logout", Map.of());

        assertThat(refused.select("form")).isEmpty();
        assertThat(refused.select("a[href=/logout]").text()).isEqualTo("Atsijungti");
        assertThat(location(left)).endsWith("/login?logout");
    }

    @Test
    void leavingAWebappLeavesEverything() {
        Visitor visitor = Visitor.signedIn(port, "handler");
        visitor.open(TASKLIST);

        HttpResponse<String> left = visitor.call("POST", "/camunda/api/admin/auth/user/default/logout", "");

        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(location(visitor.open("/cases"))).endsWith("/login");
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        Visitor visitor = Visitor.signedIn(port, "handler");

        HttpResponse<String> forged = visitor.exchange(visitor.request("/logout")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));

        assertThat(location(forged)).endsWith("/login?again");
        assertThat(visitor.open(TASKLIST).statusCode()).isEqualTo(200);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
