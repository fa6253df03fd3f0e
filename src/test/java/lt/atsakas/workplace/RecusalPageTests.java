package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.RecusalCard;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalOrigin;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class RecusalPageTests {

    private static final String SECRET = "Klientė – mano pusseserė.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RecusalDesk recusals;

    @Test
    void aHandlerRecusesThemselvesAndIsToldThatTheCaseIsGone() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(handler.open(page(walk)).body()).contains("/recusals/self").doesNotContain("/recusals/client");

        HttpResponse<String> sent =
                handler.send(page(walk) + "/recusals/self", Map.of("ground", "NEAR_RELATIVE", "reason", SECRET));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/cases");
        assertThat(handler.open("/cases").body()).contains("Bylos " + walk.number() + " nebematote");
        assertThat(handler.open(page(walk)).statusCode()).isEqualTo(404);
        assertThat(handler.open(page(walk) + "/recusals/self").statusCode()).isEqualTo(404);
        assertThat(onlyOne(walk).origin()).isEqualTo(RecusalOrigin.SELF);
    }

    @Test
    void theSupervisorReadsWhyAndOthersOfTheCaseOnlyThat() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor.signedIn(port, "handler")
                .send(page(walk) + "/recusals/self", Map.of("ground", "NEAR_RELATIVE", "reason", SECRET));

        assertThat(card("unithead", walk))
                .contains("Aistė Ramanauskaitė", "Sprendžiama", "Artimas giminaitis", SECRET)
                .contains("Sprendžia Gintaras Balčiūnas");
        assertThat(card("registrar", walk))
                .contains("Aistė Ramanauskaitė", "Sprendžiama")
                .doesNotContain(SECRET);
    }

    @Test
    void whoIsNotRecusedReadsTheReasons() {
        Walk walk = new Recusing(beans).askedByClient(Walk.begin(beans).drafting(), "handler");

        walk.complete(
                "userTask_decideRecusal", "unithead", Map.of("decision", "refuse", "reasons", "Ryšys per tolimas."));

        assertThat(card("handler", walk)).contains("Nenušalinta", "Ryšys per tolimas.", "Nusprendė Gintaras");
    }

    @Test
    void aRegistrarEntersWhatTheClientAskedByLetter() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor registrar = Visitor.signedIn(port, "registrar");
        String address = page(walk) + "/recusals/client";
        assertThat(registrar.open(address).body())
                .contains("Aistė Ramanauskaitė, Būsto priežiūros specialistė")
                .doesNotContain("Dalia Šimkutė");

        HttpResponse<String> sent =
                registrar.send(address, Map.of("person", "handler", "ground", "OTHER_DOUBT", "reason", "Kaimynai."));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith(page(walk) + "#recusals");
        assertThat(registrar.open(page(walk)).body()).contains("Prašymas įrašytas.");
        assertThat(onlyOne(walk).isAskedByClient()).isTrue();
        assertThat(onlyOne(walk).raisedBy()).isEqualTo(new EmployeeId("registrar"));
    }

    @Test
    void aRegistrarWhoEntersWhatIsAboutThemselvesSeesTheCaseNoMore() {
        Walk walk = Walk.begin(beans).drafting();

        HttpResponse<String> sent = Visitor.signedIn(port, "registrar")
                .send(
                        page(walk) + "/recusals/client",
                        Map.of("person", "registrar", "ground", "OTHER_DOUBT", "reason", "Kaimynai."));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/cases");
    }

    @Test
    void aSupervisorChoosesAmongThoseTheyLead() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor head = Visitor.signedIn(port, "unithead");
        String address = page(walk) + "/recusals/supervisor";
        Document form = Jsoup.parse(head.open(address).body());
        assertThat(form.select("#person option").eachAttr("value")).containsExactly("", "handler");

        head.send(address, Map.of("person", "handler", "ground", "DIRECT_SUBORDINATION", "reason", "Pavaldi."));

        assertThat(onlyOne(walk).origin()).isEqualTo(RecusalOrigin.SUPERVISOR);
    }

    @ParameterizedTest
    @CsvSource({
        "handler, client",
        "handler, supervisor",
        "registrar, supervisor",
        "otherhead, self",
        "unithead, nothing"
    })
    void forOthersThereIsNoSuchPage(String login, String origin) {
        Walk walk = Walk.begin(beans).drafting();
        String address = page(walk) + "/recusals/" + origin;
        Visitor visitor = Visitor.signedIn(port, login);

        assertThat(visitor.open(address).statusCode()).isEqualTo(404);
        assertThat(visitor.sendWithTokenOf(
                                "/cases",
                                address,
                                Map.of("person", "handler", "ground", "OTHER_DOUBT", "reason", "Kaimynai."))
                        .statusCode())
                .isEqualTo(404);
        assertThat(recusals.of(walk.number())).isEmpty();
    }

    @Test
    void whatWasWrittenStaysWhateverThereIsToMend() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor registrar = Visitor.signedIn(port, "registrar");

        HttpResponse<String> empty = registrar.send(page(walk) + "/recusals/client", Map.of("reason", "Kaimynai."));
        HttpResponse<String> stranger = registrar.send(
                page(walk) + "/recusals/client",
                Map.of("person", "otherhead", "ground", "OTHER_DOUBT", "reason", "Kaimynai."));
        HttpResponse<String> endless = registrar.send(
                page(walk) + "/recusals/client",
                Map.of("person", "handler", "ground", "OTHER_DOUBT", "reason", "ž".repeat(2001)));

        Document form = Jsoup.parse(empty.body());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(form.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#person", "#ground");
        assertThat(form.select("#reason").text()).isEqualTo("Kaimynai.");
        assertThat(stranger.body()).contains("Šis darbuotojas su byla nedirba");
        assertThat(Jsoup.parse(endless.body()).select("#reason-error").text()).contains("daugiausia 2000");
        assertThat(recusals.of(walk.number())).isEmpty();
    }

    @Test
    void whoSentWhileAnotherIsUndecidedIsToldSo() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor registrar = Visitor.signedIn(port, "registrar");
        registrar.open(page(walk) + "/recusals/client");
        new Recusing(beans).own(walk, "handler");

        HttpResponse<String> sent = registrar.send(
                page(walk) + "/recusals/client",
                Map.of("person", "handler", "ground", "OTHER_DOUBT", "reason", "Kaimynai."));

        assertThat(sent.body()).contains("jau sprendžiama", "Kaimynai.");
        assertThat(recusals.of(walk.number())).hasSize(1);
    }

    private String card(String login, Walk walk) {
        return Jsoup.parse(Visitor.signedIn(port, login).open(page(walk)).body())
                .select("#recusals")
                .text();
    }

    private RecusalCard onlyOne(Walk walk) {
        List<RecusalCard> all = recusals.of(walk.number());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }
}
