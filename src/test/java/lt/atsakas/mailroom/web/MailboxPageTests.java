package lt.atsakas.mailroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.atsakas.mailroom.MailDrop;
import lt.atsakas.mailroom.Mails;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.ServedFile;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class MailboxPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Complaints complaints;

    @Autowired
    private MovableClock clock;

    private final String sender = "noreply+" + UUID.randomUUID() + "@pastas.lt";
    private MailDrop drop;
    private Visitor registrar;

    @BeforeEach
    void signIn() {
        drop = new MailDrop(beans);
        registrar = Visitor.signedIn(port, "registrar");
    }

    @Test
    void whatWaitsIsListedWithItsReasonAndOpens() {
        String id = waiting();

        Document list = listWith(id);
        Document page = Jsoup.parse(registrar.open("/mailbox/" + id).body());

        assertThat(list.select("main a[href$=" + id + "]").text()).isEqualTo("Neveikia vartai");
        assertThat(list.select("nav a[href=/mailbox]")).isNotEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Neveikia vartai");
        assertThat(page.text())
                .contains("Atsakymų šiuo adresu niekas neskaito", "Vartai neatsidaro")
                .as("it is about no case")
                .doesNotContain("Ar rašo klientas");
    }

    @Test
    void whatWasChosenIsToldInTheListUntilItIsDone() {
        String id = waiting();
        String page = "/mailbox/" + id;
        registrar.sendFrom(page, page + "/register", filledIn("Ona Petraitienė"));

        assertThat(rowOf(id)).contains("Netrukus užregistruosime").doesNotContain("niekas neskaito");
        registrar.sendFrom(page, page + "/undo", Map.of());

        assertThat(rowOf(id)).contains("niekas neskaito").doesNotContain("Netrukus užregistruosime");
    }

    private String rowOf(String id) {
        return listWith(id).select("tr:has(a[href$=" + id + "])").text();
    }

    @Test
    void theLookIsShownInAFrameThatMayDoNothing() {
        Element frame =
                Jsoup.parse(registrar.open("/mailbox/" + waiting()).body()).selectFirst("iframe");

        assertThat(frame).isNotNull();
        assertThat(frame.attr("sandbox")).isEmpty();
        assertThat(frame.hasAttr("sandbox")).isTrue();
        assertThat(frame.attr("srcdoc")).contains("Vartai").doesNotContain("evil.example", "onclick", "<a");
    }

    @Test
    void theOriginalAndTheFilesAreHandedOutAsBytesOnly() {
        String id = waiting();

        for (String path : List.of("/original", "/files/0")) {
            HttpResponse<String> file = registrar.open("/mailbox/" + id + path);
            assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
            ServedFile.byPiecesAt(registrar, "/mailbox/" + id + path);
        }
        assertThat(registrar.open("/mailbox/" + id + "/files/1").statusCode()).isEqualTo(404);
        assertThat(registrar.open("/mailbox/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(registrar.open("/mailbox/nieko").statusCode()).isEqualTo(404);
    }

    @Test
    void theFormIsFilledInAndRegistersTheMail() {
        String id = waiting();
        String page = "/mailbox/" + id;
        Document shown = Jsoup.parse(registrar.open(page).body());
        assertThat(shown.select("#subject").val()).isEqualTo("Neveikia vartai");
        assertThat(shown.select("#email").val()).as("where nobody reads").isEmpty();

        HttpResponse<String> sent = registrar.sendFrom(page, page + "/register", filledIn("Ona Petraitienė"));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(registrar.open(page).body()).contains("netrukus užregistruosime");
        clock.advance(Duration.ofMinutes(2));
        drop.doChosen();

        assertThat(registrar.open(page).body()).contains("Užregistruotas skundas");
        assertThat(registrar.read("/api/mailbox?since=2026-11-23T00:00:00Z").body())
                .contains("\"id\":\"" + id + "\"", "\"state\":\"OPENED_CASE\"", "\"sha256\":\"");
    }

    @Test
    void whatIsMissingIsToldAndWhatWasWrittenStays() {
        String page = "/mailbox/" + waiting();

        HttpResponse<String> refused = registrar.sendFrom(page, page + "/register", filledIn(""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".govuk-error-summary").text())
                .contains("Įrašykite vardą");
        assertThat(refused.body()).contains("Vartai įstrigo");
    }

    @Test
    void aMailIsAttachedToACaseThatExists() {
        CaseNumber number = complaints.file().caseNumber();
        String page = "/mailbox/" + waiting();

        HttpResponse<String> unknown =
                registrar.sendFrom(page, page + "/attach", Map.of("caseNumber", "4.17-26/999999"));
        HttpResponse<String> known = registrar.sendFrom(page, page + "/attach", Map.of("caseNumber", number.value()));
        clock.advance(Duration.ofMinutes(2));
        drop.doChosen();

        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("Tokios bylos nėra", "value=\"4.17-26/999999\"");
        assertThat(known.statusCode()).isEqualTo(302);
        assertThat(registrar.open(page).body()).contains("Pridėtas prie bylos", number.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"spam", "not-a-complaint"})
    void puttingAsideIsTakenBack(String action) {
        String page = "/mailbox/" + waiting();

        registrar.sendFrom(page, page + "/" + action, Map.of());
        assertThat(Jsoup.parse(registrar.open(page).body()).select("form[action$=/register]"))
                .isEmpty();
        registrar.sendFrom(page, page + "/undo", Map.of());

        assertThat(Jsoup.parse(registrar.open(page).body()).select("form[action$=/register]"))
                .hasSize(1);
    }

    @Test
    void whatWasDecidedMeanwhileIsToldInWords() {
        String page = "/mailbox/" + waiting();
        registrar.sendFrom(page, page + "/spam", Map.of());

        HttpResponse<String> late = registrar.sendFrom(page, page + "/register", filledIn("Ona"));

        assertThat(late.statusCode()).isBetween(400, 499);
        assertThat(late.body()).contains("Dėl šio laiško jau nuspręsta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "unithead", "director", "admin", "dpo", "owner"})
    void nobodyElseSeesTheMailbox(String login) {
        Visitor other = Visitor.signedIn(port, login);
        String id = waiting();

        assertThat(other.open("/mailbox").statusCode()).isEqualTo(403);
        assertThat(other.open("/mailbox/" + id).statusCode()).isEqualTo(403);
        assertThat(other.open("/mailbox/" + id + "/original").statusCode()).isEqualTo(403);
        assertThat(other.read("/api/mailbox").statusCode()).isEqualTo(403);
        assertThat(other.sendWithTokenOf("/cases", "/mailbox/" + id + "/spam", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WAITING", "IN_CASES", "BY_PROGRAMS", "PUT_ASIDE"})
    void everyListOpens(String list) {
        assertThat(registrar.open("/mailbox?list=" + list).statusCode()).isEqualTo(200);
    }

    /** Other tests may have left mails that wait longer. */
    private Document listWith(String id) {
        Document list = Jsoup.parse(registrar.open("/mailbox").body());
        for (Element next = list.selectFirst("a[rel=next]");
                list.select("main a[href$=" + id + "]").isEmpty() && next != null;
                next = list.selectFirst("a[rel=next]")) {
            list = Jsoup.parse(registrar.open(next.attr("href")).body());
        }
        return list;
    }

    private String waiting() {
        return drop.take(
                        Mails.from(sender)
                                .subject("Neveikia vartai")
                                .with("Content-Type", "multipart/mixed; boundary=x")
                                .saying(
                                        "--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p onclick='x()'>Vartai"
                                                + " neatsidaro <img src='https://evil.example/p.gif'><a href='https://evil.example'>čia</a></p>"
                                                + "\r\n--x\r\nContent-Type: text/html; name=a.html\r\n\r\n<script>alert(1)</script>\r\n--x--\r\n"),
                        sender)
                .id()
                .toString();
    }

    private static Map<String, String> filledIn(String name) {
        Map<String, String> form = new HashMap<>();
        form.put("clientKind", "PERSON");
        form.put("name", name);
        form.put("email", "ona@pastas.lt");
        form.put("language", "lt");
        form.put("subject", "Vartai");
        form.put("text", "Vartai įstrigo.");
        form.put("replyBy", "EMAIL");
        return form;
    }
}
