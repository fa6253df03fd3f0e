package lt.atsakas.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.correspondence.wording.Texts;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A Lithuanian text is worded anew: what its translations are worth by then, as the people who answer for them see it. */
@AtsakasTest
class TranslationsPagesTests {

    private static final String LIST = "/letter-templates";
    private static final String LITHUANIAN = LIST + "/chaser/lt";
    private static final String POLISH = LIST + "/chaser/pl";
    private static final String OLDER = "Senesnis už lietuvišką";
    private static final String MAIL = "Laba diena,\n\nprimename: Nr. {{byla}}, laukėme iki {{terminas}}.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    private Visitor owner;
    private Visitor approver;

    @BeforeEach
    void signIn() {
        owner = Visitor.signedIn(port, "owner");
        approver = Visitor.signedIn(port, "approver");
    }

    @AfterEach
    void forget() {
        Texts.forget(beans);
    }

    @Test
    void anOlderTranslationIsMarkedUntilItIsConfirmedByTwo() {
        assertThat(cell("pl")).doesNotContain(OLDER);
        begin(LITHUANIAN, MAIL);
        assertThat(owner.open(LITHUANIAN + "/draft").body())
                .contains("senesni už jį taps vertimai: anglų, rusų, lenkų, ukrainiečių");
        propose(LITHUANIAN);
        release(LITHUANIAN, 1);
        assertThat(cell("lt")).doesNotContain(OLDER);
        assertThat(cell("pl")).contains(OLDER);
        Document older = Jsoup.parse(owner.open(POLISH).body());
        assertThat(older.text()).contains("Vertimas senesnis už lietuvišką tekstą.");
        assertThat(older.select("del").text()).contains("uždavėme Jums klausimą");
        assertThat(older.select("ins").text()).contains("laukėme");

        owner.sendFrom(POLISH, POLISH + "/draft/confirmed", Map.of());
        assertThat(owner.open(POLISH).body()).contains("Vertimas pateiktas patvirtinti, kad tebetinka.");
        assertThat(approver.open(POLISH).body())
                .contains("Vertimas senesnis už lietuvišką tekstą.", "Vertimas nesikeičia.");
        release(POLISH, 1);

        assertThat(cell("pl")).startsWith("1 versija").doesNotContain(OLDER);
        assertThat(cell("ru")).contains(OLDER);
        assertThat(owner.open(LIST).body()).contains("Vertimų, senesnių už lietuvišką tekstą: 3");
    }

    @Test
    void theEditorAndThePreviewSayThatTheTranslationIsOlder() {
        begin(LITHUANIAN, MAIL);
        propose(LITHUANIAN);
        release(LITHUANIAN, 1);

        assertThat(owner.open(POLISH + "/0/preview").body()).contains("Vertimas senesnis už lietuvišką tekstą.");
        owner.sendFrom(POLISH, POLISH + "/draft", Map.of("from", "0"));

        Document draft = Jsoup.parse(owner.open(POLISH + "/draft").body());
        assertThat(draft.text()).contains("Vertimas senesnis už lietuvišką tekstą.");
        assertThat(draft.select("details[open]").text()).contains("primename: Nr. {{byla}}, laukėme iki {{terminas}}.");
    }

    @Test
    void aTranslationIsNotReleasedBesideATextThatItsAuthorsNeverSaw() {
        begin(POLISH, "Nr {{byla}} do {{terminas}}.");
        propose(POLISH);
        begin(LITHUANIAN, MAIL);
        propose(LITHUANIAN);
        release(LITHUANIAN, 1);

        assertThat(approver.open(POLISH).body())
                .contains("Grąžinkite vertimą autoriams")
                .doesNotContain("/draft/release")
                .contains("/draft/return");
        assertThat(releasing(POLISH, 1)).contains("Grąžinkite vertimą autoriams");
    }

    @Test
    void eachCaseOfALetterIsSeenWithWhatOnlyItSaysAndWhatItLacks() {
        begin(LITHUANIAN, "{{byla}} {{terminas}}\n[jei popieriumi] Rašykite {{vardas}}");

        Document mail = Jsoup.parse(owner.open(LITHUANIAN + "/1/preview").body());
        assertThat(mail.select("nav[aria-labelledby=variants] li").eachText())
                .containsExactly("El. paštu", "Popieriumi Trūksta laukų: 1");
        assertThat(mail.select("[aria-labelledby=shown]").text())
                .contains("Visi laukai užpildyti.")
                .doesNotContain("Rašykite");
        assertThat(mail.select("[aria-labelledby=sometimes]").text())
                .contains("Rašykite {{vardas}}", "Tik šiais atvejais: Popieriumi", "Čia nerašoma");

        Document paper = Jsoup.parse(
                owner.open(LITHUANIAN + "/1/preview?variant=on-paper").body());
        assertThat(paper.select(".at-missing").text()).contains("laukas „vardas“ šiuo atveju nežinomas");
        assertThat(paper.select("[aria-labelledby=shown]").text()).contains("Rašykite {{vardas}}");
        assertThat(owner.open(LITHUANIAN + "/1/mail?variant=on-paper").body()).contains("Rašykite");
        assertThat(owner.open(LITHUANIAN + "/1/preview?variant=nera").statusCode())
                .isEqualTo(404);
    }

    private String cell(String language) {
        return Jsoup.parse(owner.open(LIST).body())
                .select("td:has(a[href$=/chaser/" + language + "])")
                .text();
    }

    private void begin(String text, String mail) {
        owner.sendFrom(text, text + "/draft", Map.of("from", "0"));
        String changes = Jsoup.parse(owner.open(text + "/draft").body())
                .select("input[name=changes]")
                .attr("value");
        Map<String, String> form = Map.of("subject", "Primename {{byla}}", "mail", mail, "changes", changes);
        owner.sendFrom(text + "/draft", text + "/draft/text", form);
    }

    private void propose(String text) {
        owner.sendFrom(text + "/draft", text + "/draft/proposal", Map.of());
    }

    private void release(String text, int version) {
        releasing(text, version);
        assertThat(approver.open(text).body()).contains("Tekstas patvirtintas ir galioja.");
    }

    private String releasing(String text, int version) {
        String changes = Jsoup.parse(approver.open(text).body())
                .select("form[action$=/return] input[name=changes]")
                .attr("value");
        return approver.sendFrom(
                        text, text + "/draft/release", Map.of("version", String.valueOf(version), "changes", changes))
                .body();
    }
}
