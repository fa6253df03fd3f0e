package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class RecusalAskPageTests {

    private static final String PAGE = "/status/recusal";
    private static final Map<String, String> HANDLER =
            Map.of("whom", "handler", "ground", "OTHER_DOUBT", "reason", "Nagrinėtoja – mano kaimynė.");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RecusalDesk recusals;

    @Test
    void aClientAsksThatTheHandlerBeRecusedAndReadsThatItWasReceived() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor client = opened(walk);
        assertThat(client.open("/status/case").body()).contains("/status/recusal");

        HttpResponse<String> sent = client.send(PAGE, HANDLER);

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/status/case");
        assertThat(client.open("/status/case").body())
                .contains("Jūsų prašymą nušalinti darbuotoją gavome.")
                .contains("Gavome prašymą nušalinti darbuotoją. Kol nuspręsime")
                .doesNotContain("Ramanauskaitė");
        assertThat(recusals.of(walk.number())).singleElement().satisfies(one -> {
            assertThat(one.person().value()).isEqualTo("handler");
            assertThat(one.isAskedByClient()).isTrue();
        });
        walk.complete("userTask_decideRecusal", "unithead", Map.of("decision", "uphold"))
                .fire("serviceTask_tellRecusalOutcome");
        assertThat(client.open("/status/case").body()).contains("Nusprendėme dėl prašymo nušalinti");
    }

    @Test
    void aSecondRequestIsToldThatTheFirstIsUnderWay() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor client = opened(walk);
        client.send(PAGE, HANDLER);

        HttpResponse<String> again = client.send(PAGE, HANDLER);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("jau sprendžiama", "Nagrinėtoja – mano kaimynė.");
    }

    @Test
    void somebodyWhoHasNothingToDoWithItCannotBeRecused() {
        Walk walk = Walk.begin(beans).drafting();

        HttpResponse<String> sent = opened(walk)
                .send(
                        PAGE,
                        Map.of("whom", "other", "name", "Dalia Šimkutė", "ground", "OTHER_DOUBT", "reason", "Giminė."));

        Document form = Jsoup.parse(sent.body());
        assertThat(form.select("#name-error").text()).contains("su byla nedirba");
        assertThat(form.select("#name").val()).isEqualTo("Dalia Šimkutė");
        assertThat(form.select("#reason").text()).isEqualTo("Giminė.");
        assertThat(form.select("#whom-other").hasAttr("checked")).isTrue();
        assertThat(recusals.of(walk.number())).isEmpty();
    }

    @Test
    void aCaseWithoutAHandlerSaysSo() {
        Walk walk = Walk.begin(beans);

        assertThat(opened(walk).send(PAGE, HANDLER).body()).contains("Nagrinėtojas dar nepaskirtas");
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        Document form = Jsoup.parse(
                opened(Walk.begin(beans).drafting()).send(PAGE, Map.of()).body());

        assertThat(form.title()).startsWith("Klaida");
        assertThat(form.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#whom", "#ground", "#reason");
    }

    @Test
    void whoHasNotOpenedACaseIsAskedForItsNumberAndCode() {
        Visitor stranger = new Visitor(port);

        assertThat(stranger.open(PAGE).headers().firstValue("Location").orElse(""))
                .endsWith("/status/case");
        assertThat(stranger.sendWithTokenOf("/status", PAGE, HANDLER)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/status/case");
    }

    private Visitor opened(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return client;
    }
}
