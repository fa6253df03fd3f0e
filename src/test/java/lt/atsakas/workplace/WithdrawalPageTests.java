package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class WithdrawalPageTests {

    private static final String SAID = "Paskambino ir pasakė, kad radiatorių jau pakeitė.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "handler"})
    void whoeverHearsOfItEntersItAndTheCaseShowsWhoDecides(String login) {
        Walk walk = Walk.begin(beans).drafting();
        Visitor employee = Visitor.signedIn(port, login);
        assertThat(employee.open(page(walk)).body()).contains("href=\"" + address(walk) + "\"");

        HttpResponse<String> sent = employee.send(address(walk), form("SPOKEN", SAID));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("#withdrawal");
        assertThat(employee.open(page(walk)).body())
                .contains("Įrašyta, kad klientas atsiima skundą.", "Telefonu arba atvykus", SAID)
                .contains("Sprendžia Gintaras Balčiūnas")
                .doesNotContain("href=\"" + address(walk) + "\"");
        assertThat(employee.open(address(walk)).body()).contains("Prašymas atsiimti šį skundą jau gautas.");
    }

    @Test
    void whyACaseGoesOnIsReadOnItsPage() {
        Walk walk = new Withdrawing(beans)
                .asked(Walk.begin(beans).drafting())
                .complete(Withdrawing.DECIDE, "unithead", Withdrawing.GO_ON);

        assertThat(Visitor.signedIn(port, "handler").open(page(walk)).body())
                .contains("Nagrinėjama toliau", "Dujų kvapas pavojingas visiems namo gyventojams.")
                .contains("Klientas skundą atsiima, bet nuspręsta jį nagrinėti toliau");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasWrittenStays() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor registrar = Visitor.signedIn(port, "registrar");

        HttpResponse<String> empty = registrar.send(address(walk), form("PORTAL", ""));
        HttpResponse<String> half = registrar.send(address(walk), form("", SAID));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.body()).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#way", "#words");
        assertThat(half.body()).contains(">" + SAID + "</textarea>");
        assertThat(new Withdrawing(beans).of(walk)).isEmpty();
    }

    @Test
    void theMailThatSaysSoChoosesTheWay() {
        Walk walk = Walk.begin(beans).drafting();

        String page = Visitor.signedIn(port, "registrar")
                .open(address(walk) + "?way=MAIL")
                .body();

        assertThat(Jsoup.parse(page).select("input[value=MAIL]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void onceTheAnswerIsOnItsWayThePageSaysSoAndNothingIsTaken() {
        Walk walk = Walk.begin(beans).issued();
        Visitor registrar = Visitor.signedIn(port, "registrar");

        assertThat(registrar.open(address(walk)).body()).contains("Skundo atsiimti nebegalima");
        HttpResponse<String> sent = registrar.sendWithTokenOf("/cases", address(walk), form("MAIL", SAID));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Skundo atsiimti nebegalima", ">" + SAID + "</textarea>");
    }

    @Test
    void aClosedCaseHasNoSuchPage() {
        Walk walk = new Withdrawing(beans).withdrawn(Walk.begin(beans).drafting(), "unithead");
        Visitor registrar = Visitor.signedIn(port, "registrar");

        assertThat(registrar.open(address(walk)).statusCode()).isEqualTo(404);
        assertThat(registrar.open(page(walk)).body())
                .contains("Skundo atsiėmimas", "Byla baigta")
                .doesNotContain("href=\"" + address(walk) + "\"");
    }

    @Test
    void forTheBarredThereIsNoSuchPage() {
        Walk walk = new Recusing(beans).own(Walk.begin(beans).drafting(), "handler");

        assertThat(Visitor.signedIn(port, "handler").open(address(walk)).statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> form(String way, String words) {
        return Map.of("way", way, "words", words);
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }

    private static String address(Walk walk) {
        return page(walk) + "/withdrawal";
    }
}
