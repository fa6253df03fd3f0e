package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.process.Walk;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class ExtensionPageTests {

    private static final String WHY = "Kanalą turi patikrinti kaminkrėčiai.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ExtensionDesk extensions;

    @Autowired
    private MovableClock clock;

    @Test
    void theHandlerAsksAndTheCaseShowsWhoDecides() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(handler.open(page(walk)).body()).contains(address(walk));
        assertThat(handler.open(address(walk)).body())
                .contains("Terminas baigiasi 2026 m. gruodžio 21 d.")
                .contains("<option value=\"2026-12-22\"", "<option value=\"2027-01-07\"")
                .doesNotContain("<option value=\"2027-01-08\"", "<option value=\"2026-12-24\"");

        HttpResponse<String> sent = handler.send(address(walk), form("VISIT", WHY, "2027-01-05"));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("#clock");
        assertThat(handler.open(page(walk)).body())
                .contains("Prašymas pratęsti terminą įrašytas.", "Pratęsti iki 2027 m. sausio 5 d.", WHY)
                .contains("Sprendžia Gintaras Balčiūnas")
                .doesNotContain("href=\"" + address(walk) + "\"");
        assertThat(handler.open(address(walk)).body()).contains("Pratęsti terminą jau prašoma.");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasWrittenStays() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor handler = Visitor.signedIn(port, "handler");

        HttpResponse<String> empty = handler.send(address(walk), form("", "", ""));
        HttpResponse<String> half = handler.send(address(walk), form("", WHY, ""));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Pasirinkite, kodėl reikia pratęsti terminą.")
                .contains("Paaiškinkite klientui, kodėl atsakysite vėliau.")
                .contains("Pasirinkite dieną, iki kurios atsakysite.");
        assertThat(half.body()).contains(">" + WHY + "</textarea>");
        assertThat(extensions.of(walk.number())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-08, Įstatymas leidžia pratęsti ne ilgiau kaip iki 2027 m. sausio 7 d.",
        "2026-12-21, Nauja diena turi būti vėlesnė už termino pabaigą",
        "2027-01-02, 2027 m. sausio 2 d. – ne darbo diena.",
        "rytoj, Naujos dienos perskaityti nepavyko"
    })
    void aDayThatCannotBeIsRefusedInWords(String day, String words) {
        Walk walk = Walk.begin(beans).drafting();

        HttpResponse<String> sent = Visitor.signedIn(port, "handler").send(address(walk), form("COMPLEXITY", WHY, day));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains(words, ">" + WHY + "</textarea>");
    }

    @Test
    void afterTheTermThePageSaysThatItIsTooLate() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor handler = Visitor.signedIn(port, "handler");
        clock.set("2026-12-22T00:00:00+02:00");

        assertThat(handler.open(address(walk)).body())
                .contains("pratęsti jo nebegalima")
                .doesNotContain("<textarea");
        assertThat(sent(handler, walk).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler2", "registrar", "otherhead"})
    void forOthersThereIsNoSuchPage(String login) {
        Walk walk = Walk.begin(beans).drafting();
        Visitor other = Visitor.signedIn(port, login);

        assertThat(other.open(address(walk)).statusCode()).isEqualTo(404);
        assertThat(sent(other, walk).statusCode()).isEqualTo(404);
    }

    @Test
    void forOneOfTheBarredThereIsNoSuchPageEither() {
        Walk walk = new Recusing(beans).own(Walk.begin(beans).drafting(), "handler");

        assertThat(Visitor.signedIn(port, "handler").open(address(walk)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoOnlyRegistersReadsNothingOfIt() {
        Walk walk = new Extending(beans).granted(Walk.begin(beans).drafting());

        assertThat(Visitor.signedIn(port, "registrar").open(page(walk)).body())
                .contains("2027 m. sausio 7 d.")
                .doesNotContain("Matavimus galėsime atlikti");
    }

    @Test
    void everyReasonIsOfferedInTasklistToo() throws Exception {
        String form = Files.readString(Path.of("forms/guard-term.form"));

        assertThat(ExtensionReason.values())
                .allSatisfy(reason -> assertThat(form).contains("\"value\": \"" + reason.name() + "\""));
    }

    /** By whoever sees no form there. */
    private static HttpResponse<String> sent(Visitor visitor, Walk walk) {
        return visitor.sendWithTokenOf("/cases", address(walk), form("VISIT", WHY, "2027-01-05"));
    }

    private static Map<String, String> form(String reason, String explanation, String newDue) {
        return Map.of("reason", reason, "explanation", explanation, "newDue", newDue);
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }

    private static String address(Walk walk) {
        return page(walk) + "/extension";
    }
}
