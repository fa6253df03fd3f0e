package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtsakasTest
class DeskPageTests {

    private static final Pattern NUMBER = Pattern.compile("4\\.17-26/\\d+");

    @LocalServerPort
    private int port;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private DocumentStore documents;

    @Test
    void whatCameEarlierIsRegisteredWithItsMoment() {
        Visitor registrar = Visitor.signedIn(port, "registrar");

        HttpResponse<String> registered = registrar.send("/desk", filledIn(registrar));

        assertThat(registered.statusCode()).isEqualTo(302);
        Matcher slip = NUMBER.matcher(registrar.open("/desk/registered").body());
        assertThat(slip.find()).isTrue();
        CaseFacts facts = registry.facts(new CaseNumber(slip.group()));
        assertThat(facts.channel()).isEqualTo(Channel.POST);
        assertThat(facts.receivedAt()).isEqualTo(Instant.parse("2026-11-20T12:30:00Z"));
        assertThat(facts.registeredBy()).hasToString("registrar");
    }

    @Test
    void theSameFormSentTwiceIsOneCase() {
        Visitor registrar = Visitor.signedIn(port, "registrar");
        Map<String, String> form = filledIn(registrar);

        registrar.send("/desk", form);
        String first = number(registrar);
        registrar.send("/desk", form);

        assertThat(number(registrar)).isEqualTo(first);
    }

    @Test
    void aTermThatHasPassedIsToldBeforeAndAfterRegistering() {
        Visitor registrar = Visitor.signedIn(port, "registrar");
        Map<String, String> form = filledIn(registrar);
        form.put("receivedOn", "2026-06-01");

        registrar.send("/desk", form);

        String passed = "Šis terminas jau praėjo";
        assertThat(registrar.open("/desk/due?receivedOn=2026-06-01").body()).contains(passed);
        assertThat(registrar.open("/desk/due").body()).doesNotContain(passed);
        assertThat(registrar.open("/desk/registered").body()).contains(passed);
    }

    @Test
    void aFormWithoutAKeyIsAFormOfItsOwn() {
        Visitor registrar = Visitor.signedIn(port, "registrar");
        Map<String, String> form = filledIn(registrar);
        form.remove("key");

        assertThat(registrar.send("/desk", form).statusCode()).isEqualTo(302);
        assertThat(number(registrar)).isNotEmpty();
    }

    @Test
    void signsThatNoLetterShowsAreToldAtOnceAndOnTheCase() {
        Visitor registrar = Visitor.signedIn(port, "registrar");
        Map<String, String> form = filledIn(registrar);
        form.put("name", "Wang 王芳 😀");

        registrar.send("/desk", form);

        Document slip = Jsoup.parse(registrar.open("/desk/registered").body());
        String told = "jų vietoje bus „[…]“: 王 芳 😀.";
        assertThat(slip.text()).contains(told);
        String page = slip.select("main a[href^=/cases/]").attr("href");
        assertThat(Jsoup.parse(registrar.open(page).body()).text()).contains(told);
    }

    @Test
    void aTimeWithoutADayIsAskedFor() {
        assertThat(faultOf("receivedOn", Map.of("receivedOn", ""))).contains("Nurodėte laiką – įrašykite ir dieną");
    }

    @Test
    void howItCameInIsAskedForAndNotGuessed() {
        assertThat(faultOf("channel", Map.of("channel", ""))).contains("Pasirinkite, kaip gauta");
    }

    @Test
    void aDayThatCannotBeReadIsAskedForAgain() {
        assertThat(faultOf("receivedOn", Map.of("receivedOn", "vakar"))).contains("Įrašykite dieną taip");
    }

    @Test
    void whatIsMissingIsToldAndWhatWasWrittenStays() {
        Visitor registrar = Visitor.signedIn(port, "registrar");
        Map<String, String> form = filledIn(registrar);
        form.put("name", "");

        HttpResponse<String> refused = registrar.send("/desk", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Įrašykite vardą").contains("Neveikia liftas");
    }

    @Test
    void scansStayWhateverThereIsToMendAndGoWithTheComplaint() {
        Visitor registrar = Visitor.signedIn(port, "registrar");
        Map<String, String> form = filledIn(registrar);
        Map<String, String> unfinished = new HashMap<>(form);
        unfinished.put("name", "");
        Map<String, String> scans = Map.of("lapas.txt", "Pasirašyta.", "tuscias.txt", "");

        Document refused = Jsoup.parse(
                registrar.sendFiles("/desk", unfinished, "files", scans).body());
        registrar.send("/desk", form);

        assertThat(refused.select(".at-files__name").text())
                .contains("lapas.txt")
                .doesNotContain("tuscias.txt");
        assertThat(refused.select("#files-error").text()).contains("„tuscias.txt“ nepridėtas");
        assertThat(refused.title()).startsWith("Klaida: ");
        assertThat(documents.of(new CaseNumber(number(registrar))))
                .extracting(DocumentCard::fileName)
                .containsExactly("lapas.txt");
    }

    @Test
    void aScanThatIsTooLargeIsToldBesideItsFieldAndTheTextStays() {
        Visitor registrar = Visitor.signedIn(port, "registrar");

        HttpResponse<String> refused =
                registrar.sendFiles("/desk", filledIn(registrar), "files", Map.of("lapas.txt", "x".repeat(11 << 20)));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("#files-error").text()).contains("„lapas.txt“ nepridėtas. Failas per didelis");
        assertThat(page.select("#text").text()).isEqualTo("Liftas neveikia trečią dieną.");
    }

    @Test
    void anotherTextOverARegisteredFormIsToldItsNumberAndGetsItsOwn() {
        Visitor registrar = Visitor.signedIn(port, "registrar");
        Map<String, String> form = filledIn(registrar);
        registrar.send("/desk", form);
        String first = number(registrar);
        form.put("text", "Liftas neveikia jau savaitę.");

        Document told = Jsoup.parse(registrar.send("/desk", form).body());
        form.put("key", told.select("input[name=key]").val());
        registrar.send("/desk", form);

        assertThat(told.select(".govuk-error-summary").text()).contains("jau užregistruotas, jo numeris " + first);
        assertThat(told.select("#text").text()).isEqualTo("Liftas neveikia jau savaitę.");
        assertThat(number(registrar)).isNotEqualTo(first);
    }

    @Test
    void aFaultBelongsToItsField() {
        Document page = Jsoup.parse(faultOf("email", Map.of("email", "ne adresas")));

        assertThat(page.select("#email").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#"
                                + page.select("#email").attr("aria-describedby").strip())
                        .text())
                .contains("Pavyzdys");
    }

    @Test
    void onlyARegistrarSitsAtTheDesk() {
        assertThat(Visitor.signedIn(port, "handler").open("/desk").statusCode()).isEqualTo(403);
    }

    private String faultOf(String field, Map<String, String> change) {
        Visitor registrar = Visitor.signedIn(port, "registrar");
        Map<String, String> form = filledIn(registrar);
        form.putAll(change);
        HttpResponse<String> refused = registrar.send("/desk", form);
        assertThat(refused.statusCode()).as(field).isEqualTo(422);
        return refused.body();
    }

    private static Map<String, String> filledIn(Visitor registrar) {
        String key = Jsoup.parse(registrar.open("/desk").body())
                .select("input[name=key]")
                .val();
        Map<String, String> form = new HashMap<>(Map.of(
                "key", key,
                "channel", "POST",
                "receivedOn", "2026-11-20",
                "receivedTime", "14:30",
                "clientKind", "PERSON",
                "name", "Jonas Jonaitis",
                "address", "Liepų g. 5, Vilnius",
                "subject", "Neveikia liftas",
                "text", "Liftas neveikia trečią dieną.",
                "replyBy", "POST"));
        form.put("seen", "all");
        return form;
    }

    private static String number(Visitor registrar) {
        Matcher slip = NUMBER.matcher(registrar.open("/desk/registered").body());
        assertThat(slip.find()).isTrue();
        return slip.group();
    }
}
