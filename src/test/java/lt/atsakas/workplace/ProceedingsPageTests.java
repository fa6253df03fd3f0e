package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.proceedings.ProceedingBody;
import lt.atsakas.process.Walk;
import lt.atsakas.process.proceedings.Suing;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.Actor;
import lt.atsakas.testing.AtsakasTest;
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
class ProceedingsPageTests {

    private static final String COURT = "Vilniaus regiono administracinis teismas";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DocumentStore documents;

    @ParameterizedTest
    @CsvSource({"registrar, Gintaras Balčiūnas", "handler, Gintaras Balčiūnas"})
    void whoeverHearsOfItEntersItAndTheCaseShowsWhoDecides(String login, String decides) {
        Walk walk = Walk.begin(beans).drafting();
        Visitor employee = Visitor.signedIn(port, login);
        assertThat(employee.open(page(walk)).body()).contains("href=\"" + address(walk) + "\"");
        assertThat(employee.open(address(walk)).body()).contains("Skundas jau nagrinėjamas.");

        HttpResponse<String> sent = employee.send(address(walk), form(Map.of()));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("#proceedings");
        assertThat(employee.open(page(walk)).body())
                .contains("spręs vadovas; kol nenuspręsta, byla nagrinėjama toliau.", COURT, "Gautas pranešimas.")
                .contains("Pradėta 2026 m. lapkričio 20 d., numeris eI-77/2026", "Sprendžia " + decides)
                .contains(
                        "Įrašyta, kad tą patį klausimą nuo <span class=\"at-nowrap\">2026-11-20</span> nagrinėja teismas")
                .doesNotContain("href=\"" + address(walk) + "\"");
        assertThat(employee.open(address(walk)).body()).contains("Dėl anksčiau įrašyto proceso dar nenuspręsta.");
    }

    @Test
    void whoeverLeadsTheCaseEntersItAndTheNextOneDecides() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor head = Visitor.signedIn(port, "unithead");

        head.send(address(walk), form(Map.of()));

        assertThat(walk.task(Suing.DECIDE).getAssignee()).isEqualTo("director");
    }

    @Test
    void beforeItIsSettledWhetherTheComplaintIsExaminedTheCaseNamesTheGround() {
        Walk court = Walk.begin(beans);
        Walk investigated = Walk.begin(beans);
        Visitor registrar = Visitor.signedIn(port, "registrar");
        assertThat(registrar.open(address(court)).body()).contains("Dėl skundo priimtinumo dar nenuspręsta.");

        registrar.send(address(court), form(Map.of()));
        registrar.send(address(investigated), form(Map.of("body", "INVESTIGATION")));

        assertThat(registrar.open(page(court)).body())
                .contains("Įrašyta. Ar skundą nagrinėti, spręs padalinio vadovas.", "VAĮ 11 str. 3 d. 4 p.");
        assertThat(registrar.open(page(investigated)).body()).contains("ne pagrindas palikti skundą nenagrinėtą");
    }

    @Test
    void whyItWasDecidedSoIsReadOnThePageOfTheCase() {
        Walk walk = new Suing(beans).stopped(Walk.begin(beans).drafting()).fire(Suing.LETTER);

        assertThat(Visitor.signedIn(port, "handler").open(page(walk)).body())
                .contains("Nagrinėjimas nutrauktas", "Ginčą dėl tos pačios skolos išspręs teismas.")
                .contains("Tą patį klausimą pradėjo nagrinėti teismas arba ikiteisminė ginčų nagrinėjimo institucija");
    }

    @Test
    void aDocumentOfTheCaseSaysSo() {
        Walk walk = Walk.begin(beans).drafting();
        DocumentId letter = document(walk);
        Visitor registrar = Visitor.signedIn(port, "registrar");
        assertThat(registrar.open(address(walk)).body()).contains(letter.toString());

        registrar.send(address(walk), form(Map.of("document", letter.toString())));

        assertThat(registrar.open(page(walk)).body())
                .contains("href=\"" + page(walk) + "/documents/" + letter + "\"", "Bylos dokumentas: pranesimas.txt");
    }

    @Test
    void aDocumentOfAnotherCaseIsNone() {
        Walk walk = Walk.begin(beans).drafting();
        DocumentId others = document(Walk.begin(beans));

        HttpResponse<String> sent =
                Visitor.signedIn(port, "registrar").send(address(walk), form(Map.of("document", others.toString())));

        assertThat(sent.statusCode()).isEqualTo(404);
        assertThat(new Suing(beans).of(walk)).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasWrittenStays() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor registrar = Visitor.signedIn(port, "registrar");

        HttpResponse<String> empty =
                registrar.send(address(walk), form(Map.of("body", "", "bodyName", " ", "begunOn", "", "learned", "")));
        HttpResponse<String> half = registrar.send(address(walk), form(Map.of("body", "")));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.body()).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#body", "#bodyName", "#begunOn", "#learned");
        assertThat(half.body()).contains("value=\"" + COURT + "\"", ">Gautas pranešimas.</textarea>");
        assertThat(new Suing(beans).of(walk)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "begunOn, 2026-11-24, Nurodykite dieną, #begunOn",
        "begunOn, 0001-01-01, Nurodykite dieną, #begunOn",
        "begunOn, vakar, Nurodykite dieną, #begunOn",
        "bodyCase, 0123456789012345678901234567890123456789012345678901234567890, Tekstas per ilgas, #bodyCase"
    })
    void whatCannotBeIsRefusedInWordsBesideItsField(String field, String value, String words, String fault) {
        Walk walk = Walk.begin(beans).drafting();

        HttpResponse<String> sent = Visitor.signedIn(port, "registrar").send(address(walk), form(Map.of(field, value)));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains(words, "value=\"" + COURT + "\"");
        assertThat(Jsoup.parse(sent.body()).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler2", "otherhead"})
    void forOthersThereIsNoSuchPage(String login) {
        Walk walk = Walk.begin(beans).drafting();

        assertThat(Visitor.signedIn(port, login).open(address(walk)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aClosedCaseHasNoSuchPageAndTheBarredFindNone() {
        Walk closed = new Suing(beans).recorded(Walk.begin(beans).drafting(), "handler", ProceedingBody.COURT);
        new Withdrawing(beans).withdrawn(closed, "unithead");
        Walk barred = new Recusing(beans).own(Walk.begin(beans).drafting(), "handler");
        Visitor registrar = Visitor.signedIn(port, "registrar");

        assertThat(registrar.open(address(closed)).statusCode()).isEqualTo(404);
        assertThat(registrar.open(page(closed)).body())
                .contains("Spręsti nėra ko")
                .doesNotContain("href=\"" + address(closed) + "\"");
        assertThat(Visitor.signedIn(port, "handler").open(address(barred)).statusCode())
                .isEqualTo(404);
    }

    private DocumentId document(Walk walk) {
        byte[] text = "Teismo pranešimas".getBytes(StandardCharsets.UTF_8);
        return documents
                .add(walk.number(), DocumentKind.ATTACHMENT, "pranesimas.txt", text, Actor.client())
                .id();
    }

    private static Map<String, String> form(Map<String, String> otherwise) {
        Map<String, String> form = new HashMap<>(Map.of(
                "body", "COURT",
                "bodyName", COURT,
                "bodyCase", "eI-77/2026",
                "begunOn", "2026-11-20",
                "learned", "Gautas pranešimas."));
        form.putAll(otherwise);
        return form;
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }

    private static String address(Walk walk) {
        return page(walk) + "/proceedings";
    }
}
