package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.sequel.Answered;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class ReviewAskPageTests {

    private static final String PAGE = "/status/review";
    private static final Map<String, String> WHY = Map.of("why", "Šilumos vis dar nėra.");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SecondReviewDesk reviews;

    @Autowired
    private MovableClock clock;

    @Test
    void aClientWhoDisagreesGetsANewNumberAndReadsItOnBothPages() {
        Walk first = Answered.by(beans);
        Visitor client = opened(first);
        assertThat(client.open("/status/case").body()).contains("Iki 2026 m. gruodžio 23 d.", PAGE);
        assertThat(client.open(PAGE).body()).contains("jį nagrinės kitas darbuotojas");

        HttpResponse<String> sent = client.send(PAGE, WHY);

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/complaints/filed");
        String review = reviews.reviewOf(first.number()).orElseThrow().review().value();
        String filed = client.open("/complaints/filed").body();
        assertThat(filed).contains(review);
        assertThat(client.open("/status/case").body())
                .contains("skundą pakartotinai nagrinėja kitas darbuotojas", review)
                .doesNotContain("href=\"" + PAGE);
        String code = Jsoup.parse(filed).text().replaceAll(".*\\b(\\w{4}-\\w{4}-\\w{4}-\\w{4})\\b.*", "$1");
        client.send("/status", Map.of("number", review, "code", code));
        assertThat(client.open("/status/case").body())
                .contains("Pakartotinai nagrinėjame skundą " + first.number())
                .contains("Gavome prašymą pakartotinai išnagrinėti");
    }

    @Test
    void askingTwiceTellsTheNumberOfTheFirstRequest() {
        Walk first = Answered.by(beans);
        Visitor client = opened(first);
        client.send(PAGE, WHY);
        String review = reviews.reviewOf(first.number()).orElseThrow().review().value();

        assertThat(client.open(PAGE).body())
                .contains("jau prašyta: prašymo numeris – " + review)
                .doesNotContain("<textarea");
        HttpResponse<String> again = client.sendWithTokenOf("/status", PAGE, WHY);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains(review);
    }

    @Test
    void afterTheMonthTheClientReadsWhatElseThereIs() {
        Walk first = Answered.by(beans);
        clock.set("2026-12-24T00:00:00+02:00");

        assertThat(opened(first).open(PAGE).body())
                .contains("baigėsi 2026 m. gruodžio 23 d.", "administracinių ginčų komisijai", "/complaints/new")
                .doesNotContain("<textarea");
    }

    @Test
    void anEmptyRequestIsToldSoAndWhatWasTooLongStays() {
        Visitor client = opened(Answered.by(beans));

        HttpResponse<String> empty = client.send(PAGE, Map.of("why", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.body()).select("#why-error").text()).contains("su kuo nesutinkate");
        assertThat(Jsoup.parse(empty.body()).select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#why");

        String much = "a".repeat(20_001);
        assertThat(client.send(PAGE, Map.of("why", much)).body()).contains(much);
    }

    @Test
    void ofACaseThatIsOpenThereIsNoSuchPage() {
        Visitor client = opened(Walk.begin(beans).drafting());

        assertThat(client.open("/status/case").body()).doesNotContain("href=\"" + PAGE);
        assertThat(client.open(PAGE).headers().firstValue("Location").orElse(""))
                .endsWith("/status/case");
        assertThat(new Visitor(port).open(PAGE).headers().firstValue("Location").orElse(""))
                .endsWith("/status/case");
    }

    private Visitor opened(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return client;
    }
}
