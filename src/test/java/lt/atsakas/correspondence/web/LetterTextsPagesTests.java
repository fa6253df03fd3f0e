package lt.atsakas.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.correspondence.wording.TextDesk;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.correspondence.wording.Texts;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The way of a text from a draft into letters, as the people on it see it. */
@AtsakasTest
class LetterTextsPagesTests {

    private static final String LIST = "/letter-templates";
    private static final String TEXT = LIST + "/chaser/lt";
    private static final String DRAFT = TEXT + "/draft";
    private static final String MAIL = "Laba diena,\n\nprimename: Nr. {{byla}}, laukėme iki {{terminas}}.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @AfterEach
    void forget() {
        Texts.forget(beans);
    }

    @Test
    void oneWritesAndAnotherReleases() {
        Visitor owner = signIn("owner");
        owner.sendFrom(TEXT, DRAFT, Map.of("from", "0"));
        write(owner, "Primename {{byla}}", MAIL);
        assertThat(owner.open(DRAFT).body()).contains("Juodraštis išsaugotas.", "Tekste viskas gerai");
        owner.sendFrom(DRAFT, DRAFT + "/proposal", Map.of());
        assertThat(owner.open(TEXT).body())
                .contains("Jį gali patvirtinti: Darius Navickas")
                .doesNotContain("/draft/release");
        assertThat(release(owner).statusCode()).isEqualTo(404);

        Visitor approver = signIn("approver");
        Document seen = Jsoup.parse(approver.open(TEXT).body());
        assertThat(seen.select("del").text()).contains("uždavėme Jums klausimą");
        assertThat(seen.select("ins").text()).contains("primename:", "laukėme", "{{terminas}}.");
        seen.select("del, .govuk-visually-hidden").remove();
        assertThat(seen.select(".at-compared").text()).contains("primename: Nr. {{byla}}, laukėme iki {{terminas}}.");
        release(approver);

        assertThat(approver.open(TEXT).body())
                .contains("Tekstas patvirtintas ir galioja.", "Jurgita Žukauskaitė", "Pateikė tvirtinti");
        assertThat(Jsoup.parse(approver.open(LIST).body())
                        .select("a[href$=/chaser/lt]")
                        .text())
                .startsWith("1 versija");
    }

    @Test
    void nobodyReleasesWhatTheyWroteThemselves() {
        Visitor approver = signIn("approver");
        approver.sendFrom(TEXT, DRAFT, Map.of("from", "0"));
        write(approver, "Primename {{byla}}", MAIL);
        approver.sendFrom(DRAFT, DRAFT + "/proposal", Map.of());

        assertThat(approver.open(TEXT).body()).contains("Nėra kam patvirtinti").doesNotContain("/draft/release");
        assertThat(release(approver).body()).contains("Savo rašyto ar pateikto teksto patvirtinti negalima.");

        assertThat(approver.open(TEXT).body()).contains("Laukia tvirtinimo");
    }

    @Test
    void whatIsMissingOrUnknownStandsInRedAndKeepsTheTextFromGoingOn() {
        Visitor owner = signIn("owner");
        owner.sendFrom(TEXT, DRAFT, Map.of("from", "0"));
        write(owner, "Primename", "{{byla}} {{vardas}}");

        Document draft = Jsoup.parse(owner.open(DRAFT).body());
        assertThat(draft.select(".at-missing").eachText())
                .anyMatch(fault -> fault.startsWith("Laiško tema: trūksta lauko „byla“."))
                .anyMatch(fault -> fault.startsWith("Laiško tekstas: nežinomas laukas „vardas“."))
                .anyMatch(fault -> fault.startsWith("Laiško tekstas: trūksta lauko „terminas“."));
        assertThat(draft.select("form[action$=proposal]")).isEmpty();
        HttpResponse<String> refused = owner.sendFrom(DRAFT, DRAFT + "/proposal", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Teksto pateikti negalima. Taisytinų vietų: 3.");
        assertThat(owner.open(TEXT + "/1/mail").body()).contains("{{vardas}}");
    }

    @Test
    void whatLooksLikeCodeIsTextInThePreviewAndOnPaper() {
        String sly =
                "<script>alert(1)</script> [[${7*7}]] [(${T(java.lang.Runtime).getRuntime()})] th:utext=\"x\" __${7*7}__ #{x} @{/y}";
        Visitor owner = signIn("owner");
        owner.sendFrom(TEXT, DRAFT, Map.of("from", "0"));
        write(owner, "<b>{{byla}}</b>", MAIL + "\n\n" + sly);

        HttpResponse<String> mail = owner.open(TEXT + "/1/mail");
        assertThat(mail.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "sandbox");
        Document page = Jsoup.parse(mail.body());
        assertThat(page.select("script, b")).isEmpty();
        assertThat(page.text()).contains(sly);
        assertThat(Pdf.text(paper(owner, TEXT + "/1/paper"))).contains("<script>alert(1)</script> [[${7*7}]]");
        assertThat(owner.open(DRAFT).body()).doesNotContain("<script>alert(1)").doesNotContain("<b>{{");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNotLostAndNeitherIsWhatWasTyped() {
        Visitor owner = signIn("owner");
        owner.sendFrom(TEXT, DRAFT, Map.of("from", "0"));
        Map<String, String> typed = form("Mano {{byla}}", MAIL, changes(owner));
        write(signIn("approver"), "Kito {{byla}}", MAIL);

        HttpResponse<String> refused = owner.sendFrom(DRAFT, DRAFT + "/text", typed);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("pakeistas kitame lange", "Mano {{byla}}");
        assertThat(owner.open(DRAFT).body()).contains("Kito {{byla}}");
    }

    @Test
    void aTextGoesBackWithWordsAndCanBeDiscarded() {
        Visitor owner = signIn("owner");
        owner.sendFrom(TEXT, DRAFT, Map.of("from", "0"));
        owner.sendFrom(DRAFT, DRAFT + "/proposal", Map.of());
        Visitor approver = signIn("approver");

        assertThat(approver.sendFrom(TEXT, DRAFT + "/return", returned(" ")).body())
                .contains("Parašykite, ką tekste reikia pataisyti.");
        approver.sendFrom(TEXT, DRAFT + "/return", returned("Per <ilgas>."));

        assertThat(owner.open(TEXT).body()).contains("Per &lt;ilgas&gt;.", "Taisyti juodraštį");
        owner.sendFrom(DRAFT, DRAFT + "/discarded", Map.of());
        assertThat(owner.open(TEXT).body()).contains("Juodraštis atmestas.", "Atmestas");
        assertThat(owner.open(DRAFT).statusCode()).isEqualTo(404);
    }

    @Test
    void aTranslationIsSeenBelowTheLithuanianText() {
        Visitor owner = signIn("owner");
        String polish = LIST + "/new-code/pl";

        owner.sendFrom(polish, polish + "/draft", Map.of("from", "0"));

        assertThat(Jsoup.parse(owner.open(polish + "/1/mail").body())
                        .select("div[lang=pl]")
                        .text())
                .contains("To tłumaczenie dla Państwa wygody.", "Dzień dobry");
    }

    @Test
    void whoeverHasNothingToDoWithTextsFindsNone() {
        Visitor handler = signIn("handler");

        assertThat(handler.open(LIST).statusCode()).isEqualTo(403);
        assertThat(handler.open(TEXT + "/0/mail").statusCode()).isEqualTo(403);
        assertThat(signIn("owner").open(LIST + "/nera/lt").statusCode()).isEqualTo(404);
        assertThat(signIn("owner").open(LIST + "/forwarding/pl").statusCode()).isEqualTo(404);
        assertThat(signIn("owner").open(TEXT + "/7/mail").statusCode()).isEqualTo(404);
        assertThat(signIn("owner").open(LIST + "/chaser/de").statusCode()).isEqualTo(404);
    }

    private void write(Visitor writer, String subject, String mail) {
        writer.sendFrom(DRAFT, DRAFT + "/text", form(subject, mail, changes(writer)));
    }

    private static Map<String, String> form(String subject, String mail, String changes) {
        return new HashMap<>(Map.of("subject", subject, "mail", mail, "changes", changes));
    }

    private static String changes(Visitor writer) {
        return Jsoup.parse(writer.open(DRAFT).body())
                .select("input[name=changes]")
                .attr("value");
    }

    private HttpResponse<String> release(Visitor visitor) {
        return visitor.sendFrom(TEXT, DRAFT + "/release", Map.of("version", "1", "changes", String.valueOf(shown())));
    }

    private Map<String, String> returned(String reason) {
        return Map.of("reason", reason, "changes", String.valueOf(shown()));
    }

    private int shown() {
        return beans.getBean(TextDesk.class)
                .version(TextName.fromAddress("chaser", "lt"), 1)
                .changes();
    }

    private static byte[] paper(Visitor visitor, String path) {
        return visitor.exchange(visitor.request(path), BodyHandlers.ofByteArray())
                .body();
    }

    private Visitor signIn(String login) {
        return Visitor.signedIn(port, login);
    }
}
