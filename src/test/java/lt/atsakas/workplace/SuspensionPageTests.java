package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class SuspensionPageTests {

    private static final String WHY = "Laukiame eksperto išvados.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    @Test
    void theHandlerAsksAndTheCaseShowsWhoDecides() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(handler.open(page(walk)).body()).contains("href=\"" + address(walk) + "\"");
        assertThat(handler.open(address(walk)).body())
                .contains("Darbo diena nuo 2026 m. lapkričio 24 d. iki 2027 m. vasario");

        HttpResponse<String> sent = handler.send(address(walk), form("EXPERT", WHY, "2026-12-11"));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("#clock");
        assertThat(handler.open(page(walk)).body())
                .contains("Prašymas sustabdyti nagrinėjimą įrašytas.", "Sustabdyti iki 2026 m. gruodžio 11 d.", WHY)
                .contains("Sprendžia Gintaras Balčiūnas")
                .doesNotContain("href=\"" + address(walk) + "\"");
        assertThat(handler.open(address(walk)).body()).contains("nagrinėjimas jau sustabdytas arba dėl to sprendžiama");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasWrittenStays() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor handler = Visitor.signedIn(port, "handler");

        HttpResponse<String> empty = handler.send(address(walk), form("", "", ""));
        HttpResponse<String> half = handler.send(address(walk), form("", WHY, ""));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.body()).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#reason", "#explanation", "#reviewOn");
        assertThat(half.body()).contains(">" + WHY + "</textarea>");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-12, Nurodykite darbo dieną nuo 2026 m. lapkričio 24 d. iki 2027 m.",
        "2028-01-03, Nurodykite darbo dieną nuo 2026 m. lapkričio 24 d. iki 2027 m.",
        "rytoj, Dienos perskaityti nepavyko"
    })
    void aDayThatCannotBeIsRefusedInWords(String day, String words) {
        Walk walk = Walk.begin(beans).drafting();

        HttpResponse<String> sent = Visitor.signedIn(port, "handler").send(address(walk), form("COURT", WHY, day));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains(words, ">" + WHY + "</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler2", "registrar", "otherhead", "unithead"})
    void forOthersThereIsNoSuchPage(String login) {
        Walk walk = Walk.begin(beans).drafting();

        assertThat(Visitor.signedIn(port, login).open(address(walk)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSuspendedCaseSaysSoToItsClientAndIsCounted() {
        Walk walk = new Suspending(beans).suspended(Walk.begin(beans).drafting(), "2026-12-11");

        assertThat(Visitor.signedIn(port, "handler").open(page(walk)).body())
                .contains("Sustabdyta", "Atsakyti iki 2027 m. sausio 13 d.");
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        assertThat(client.open("/status/case").body())
                .contains("Nagrinėjimas sustabdytas ne ilgiau kaip iki 2026 m. gruodžio 11 d.")
                .contains("Sustabdėme nagrinėjimą.");
        assertThat(Visitor.signedIn(port, "unithead").open("/oversight").body()).contains("state=SUSPENDED");
    }

    private static Map<String, String> form(String reason, String explanation, String reviewOn) {
        return Map.of("reason", reason, "explanation", explanation, "reviewOn", reviewOn);
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }

    private static String address(Walk walk) {
        return page(walk) + "/suspension";
    }
}
