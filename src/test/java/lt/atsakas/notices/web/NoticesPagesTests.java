package lt.atsakas.notices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import lt.atsakas.notices.NoticeKind;
import lt.atsakas.notices.OwnNotices;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.CountedDataSource;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What an administrator does to what the house says to everybody. */
@AtsakasTest
class NoticesPagesTests {

    private static final String HOME = "/admin/notices";
    private static final String TEXT = HOME + "/policy/lt";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DataSource database;

    @Autowired
    private Complaints complaints;

    private OwnNotices own;
    private Visitor admin;

    @BeforeEach
    void signIn() {
        own = new OwnNotices(beans);
        admin = Visitor.signedIn(port, "admin");
    }

    @AfterEach
    void takeBack() {
        own.takeBack();
    }

    @Test
    void anAdministratorWritesLooksPublishesAndClientsReadIt() {
        assertThat(open("/admin/employees").select("nav a[href=" + HOME + "]")).hasSize(1);
        assertThat(open(HOME).text()).contains("Dabar galioja 1 versija").doesNotContain("Pakeista, nepaskelbta");

        assertThat(location(save(TEXT, "# Nauja\n\nRašykite {{el. paštas}}."))).endsWith(TEXT + "?saved");
        assertThat(open(HOME).text()).contains("Pakeista, nepaskelbta");
        assertThat(open(TEXT).text()).contains("Paskutinis pakeitė");
        Document looked = open(HOME + "/policy/publish");
        assertThat(looked.select("ins").text()).contains("Nauja");
        assertThat(looked.select("input[name=kept]")).hasSize(4);
        HttpResponse<String> published = publish(looked, Map.of("change", "Trumpiau.", "kept", "en"));

        assertThat(location(published)).endsWith("/versions?published=2");
        clock.advance(Duration.ofMinutes(2));
        Document versions = open(HOME + "/policy/versions");
        assertThat(versions.select("#version-2").parents().first().text())
                .contains("Galioja", "Trumpiau.", "Galioja nuo 2026-11-23 10:02");
        assertThat(Jsoup.parse(new Visitor(port).open("/policy").body())
                        .select(".at-notice h2")
                        .text())
                .isEqualTo("Nauja");
    }

    @Test
    void thePreviewIsTheClientsOwnPageInTheClientsLanguage() {
        save(HOME + "/policy/uk", "# Новий\n\nТекст.");

        Document preview = open(HOME + "/policy/uk/preview");
        own.publish(NoticeKind.POLICY);
        clock.advance(Duration.ofMinutes(2));
        Visitor client = new Visitor(port);
        client.open("/language/uk");
        Document shown = Jsoup.parse(client.open("/policy").body());

        assertThat(preview.select("html").attr("lang")).isEqualTo("uk");
        assertThat(preview.select(".at-notice").outerHtml())
                .isEqualTo(shown.select(".at-notice").outerHtml());
        assertThat(preview.select("h1").text()).isEqualTo(shown.select("h1").text());
        assertThat(preview.select(".at-no-print a").attr("href")).isEqualTo(HOME + "/policy/uk");
        assertThat(open(HOME).select("html").attr("lang")).isEqualTo("lt");
    }

    @Test
    void whatIsRefusedIsSaidAndKeptInTheField() {
        String typed = "[x](javascript:alert(1)) {{nera}}";

        Document refused = Jsoup.parse(save(TEXT, typed).body());

        assertThat(refused.select(".govuk-error-summary").text())
                .contains("Nuoroda „javascript:alert(1)“ negalima", "Duomenų „nera“ nežinome");
        assertThat(refused.select("#content").val()).isEqualTo(typed);
        assertThat(open(HOME).text()).doesNotContain("Pakeista, nepaskelbta");
        assertThat(Jsoup.parse(save(TEXT, "").body()).text()).contains("Lietuviškas tekstas būtinas");
    }

    @Test
    void whatWasTypedIsShownAsWordsEverywhere() {
        String typed = "<script>alert(1)</script> </textarea> [[${7*7}]] '\"&amp; 𝒜ąčęėįšųūž ґє";
        save(TEXT, typed);

        assertThat(open(TEXT).select("#content").val()).isEqualTo(typed);
        assertThat(open(TEXT + "/preview").select(".at-notice").text())
                .contains("<script>alert(1)</script>", "[[${7*7}]]");
        Document looked = open(HOME + "/policy/publish");
        assertThat(looked.select("ins").text()).contains("<script>alert(1)</script>");
        publish(looked, Map.of("change", "<b>=1+1</b>"));
        assertThat(open(HOME + "/policy/versions").select("dd").eachText()).contains("<b>=1+1</b>");
        assertThat(open(HOME + "/policy/versions/2").select("ins").text()).contains("</textarea>");
    }

    @Test
    void whoeverComesSecondSeesWhatTheFirstWroteAndLosesNothing() {
        Document mine = open(TEXT);
        save(TEXT, "Kito žmogaus tekstas.");

        Document told = Jsoup.parse(send(TEXT, mine, "Mano tekstas.").body());
        assertThat(told.select(".govuk-error-summary").text()).contains("pakeitė arba paskelbė kitas žmogus");
        assertThat(told.select("#content").val()).isEqualTo("Mano tekstas.");
        assertThat(told.select(".at-compared del").text()).contains("Kito žmogaus");
        HttpResponse<String> again = send(TEXT, told, "Mano tekstas.");

        assertThat(location(again)).endsWith("?saved");
        assertThat(open(TEXT).select("#content").val()).isEqualTo("Mano tekstas.");
    }

    @Test
    void changesAreDiscardedAndOlderVersionsTakenUp() {
        save(TEXT, "Kitaip.");
        Document form = open(TEXT);
        assertThat(location(admin.sendFrom(TEXT, TEXT + "/discard", seen(form))))
                .endsWith("?discarded");
        save(TEXT, "Visai kitaip.");
        own.publish(NoticeKind.POLICY);
        clock.advance(Duration.ofMinutes(1));
        String versions = HOME + "/policy/versions";
        assertThat(Jsoup.parse(admin.sendFrom(versions, versions + "/2/call-off", Map.of())
                                .body())
                        .select(".govuk-error-summary")
                        .text())
                .contains("Atšaukti per vėlu");

        clock.advance(Duration.ofMinutes(1));
        HttpResponse<String> taken = admin.sendFrom(versions, versions + "/1/take-up", Map.of());

        assertThat(location(taken)).endsWith("/policy/publish");
        assertThat(open(TEXT).select("#content").val()).startsWith("Kaip nagrinėjame skundus");
    }

    @Test
    void theCaseTellsWhichNoticeItsClientWasShown() {
        CaseNumber number = complaints.file().caseNumber();
        own.write(NoticeKind.PRIVACY, "lt", "Nauja.");
        clock.set(own.publish(NoticeKind.PRIVACY).since());

        Document page = Jsoup.parse(Visitor.signedIn(port, "registrar")
                .open("/cases/" + number.address())
                .body());

        assertThat(page.select("dd a[href=/privacy/1]").text()).isEqualTo("1 versija");
    }

    @Test
    void clientsReadWithoutAQuestionToTheDatabase() {
        Visitor client = new Visitor(port);
        client.open("/privacy");

        long asked = ((CountedDataSource) database)
                .count(() -> client.open("/privacy")).dearest(20).stream()
                        .filter(kind -> kind.kind().contains("notices"))
                        .count();

        assertThat(asked).isZero();
    }

    private Document open(String path) {
        return Jsoup.parse(admin.open(path).body());
    }

    private HttpResponse<String> save(String path, String text) {
        return send(path, open(path), text);
    }

    private HttpResponse<String> send(String path, Document form, String text) {
        Map<String, String> fields = new LinkedHashMap<>(seen(form));
        fields.put("content", text);
        return admin.send(path, fields);
    }

    private static Map<String, String> seen(Document form) {
        return Map.of(
                "base", form.select("#form input[name=base]").val(),
                "mark", form.select("#form input[name=mark]").val());
    }

    private HttpResponse<String> publish(Document looked, Map<String, String> how) {
        Map<String, String> fields = new LinkedHashMap<>(how);
        fields.put("token", looked.select("input[name=token]").val());
        return admin.send(HOME + "/policy/publish", fields);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
