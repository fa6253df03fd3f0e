package lt.atsakas.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.OwnUnit;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class ImprovementsPageTests {

    private static final String PAGE = "/improvements";
    private static final String NEW = "/improvements/new";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private OwnUnit unit;

    @BeforeEach
    void foundUnit() {
        unit = OwnUnit.founded(beans);
    }

    @AfterEach
    void forgetAll() {
        jdbc.sql("delete from survey.improvement").update();
        unit.close();
    }

    @Test
    void aHeadWritesOneDownAndItsOwnerTicksItOff() {
        Visitor head = signIn(unit.head().value());

        HttpResponse<String> sent = head.send(NEW, wanted("2026-12-04"));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith(PAGE);
        assertThat(head.open(PAGE).body()).contains("Gerinimo veiksmas įrašytas.", "Skambinti &lt;prieš&gt; vizitą.");
        assertThat(head.open("/survey-results").body()).contains("Skambinti &lt;prieš&gt; vizitą.", "iki 2026-12-04");
        Visitor owner = signIn(unit.first().value());
        String done = Jsoup.parse(owner.open(PAGE).body()).select("main form").attr("action");
        assertThat(owner.sendFrom(PAGE, done, Map.of("note", " ")).statusCode()).isEqualTo(422);
        owner.sendFrom(PAGE, done, Map.of("note", "Skambiname nuo gruodžio."));
        assertThat(owner.open(PAGE).body())
                .contains("Įrašyta, kad veiksmas atliktas.", "Skambiname nuo gruodžio.")
                .doesNotContain("<textarea");
    }

    @Test
    void whatIsMissingIsAskedForAndTheRestStays() {
        Visitor head = signIn(unit.head().value());

        HttpResponse<String> refused = head.send(NEW, Map.of("what", "Skambinti", "due", "rytoj"));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#owner", "#due");
        assertThat(page.select("#what").text()).isEqualTo("Skambinti");
        assertThat(head.send(NEW, wanted("2026-11-22")).body()).contains("Ši diena jau praėjo.");
    }

    @Test
    void whatIsLateIsMarked() {
        Visitor head = signIn(unit.head().value());
        head.send(NEW, wanted("2026-12-04"));
        clock.set("2026-12-05T09:00:00+02:00");

        assertThat(Jsoup.parse(head.open(PAGE).body()).select(".govuk-tag--red").text())
                .isEqualTo("Vėluoja");
        assertThat(Jsoup.parse(head.open("/survey-results").body())
                        .select(".govuk-tag--red")
                        .text())
                .isEqualTo("Vėluoja");
    }

    @Test
    void aHandlerSeesAnEmptyListAndNoForm() {
        Visitor handler = signIn("handler");

        assertThat(handler.open(PAGE).body())
                .contains("Nebaigtų gerinimo veiksmų nėra.")
                .doesNotContain(NEW);
        assertThat(handler.open(NEW).statusCode()).isEqualTo(404);
        assertThat(handler.sendWithTokenOf("/cases", NEW, wanted("2026-12-04")).statusCode())
                .isEqualTo(404);
        assertThat(handler.sendWithTokenOf("/cases", PAGE + "/x/done", Map.of("note", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    private Map<String, String> wanted(String due) {
        return Map.of("what", "Skambinti <prieš> vizitą.", "owner", unit.first().value(), "due", due);
    }

    private Visitor signIn(String login) {
        return Visitor.signedIn(port, login);
    }
}
