package lt.atsakas.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Looking into cases of others: by auditors, and in an emergency. */
@AtsakasTest
class VisitTests {

    private static final String WHY = "Tikriname, kaip laikomasi terminų";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ReadingRoom room;

    @Autowired
    private Journal journal;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Test
    void anAuditorReadsACaseOnceTheyHaveSaidWhatForAndOnlyThatDay() {
        Walk walk = Walk.begin(beans).drafting().written();
        Visitor auditor = Visitor.signedIn(port, "auditor");
        assertThat(auditor.open(page(walk)).statusCode()).isEqualTo(404);

        HttpResponse<String> opened = ask(auditor, "/audit", walk.number().value(), "INTERNAL_AUDIT", WHY);

        assertThat(opened.statusCode()).isEqualTo(302);
        assertThat(auditor.open(page(walk)).body()).contains("vožtuvas", "Bylą galite tik skaityti");
        assertThat(auditor.open("/audit").body()).contains(walk.number().value());
        assertThat(room.readingsOf(walk.number()))
                .singleElement()
                .satisfies(reading -> assertThat(reading.purpose()).isEqualTo(Purpose.INTERNAL_AUDIT));
        assertThat(line(walk, JournalKind.AUDITED).details())
                .containsEntry("purpose", "INTERNAL_AUDIT")
                .containsEntry("reason", WHY);
        clock.set("2026-11-24T00:00:01+02:00");
        assertThat(auditor.open(page(walk)).statusCode()).isEqualTo(404);
    }

    @Test
    void whoLeadsSeesWhatTheAuditorReadItFor() {
        Walk walk = Walk.begin(beans).drafting();
        ask(Visitor.signedIn(port, "auditor"), "/audit", walk.number().value(), "EXTERNAL_AUDIT", WHY);

        Document seen =
                Jsoup.parse(Visitor.signedIn(port, "unithead").open(page(walk)).body());

        assertThat(seen.select("#readers").text()).contains("(Išorės auditas)");
        assertThat(seen.select("#timeline").text()).contains("Tikslas – išorės auditas. Paaiškinimas: " + WHY);
    }

    @Test
    void inAnEmergencyWhoeverLeadsReadsACaseOfOthersForTwoHoursAndTheHouseIsTold() {
        Walk walk = Walk.begin(beans).drafting().written();
        Visitor head = Visitor.signedIn(port, "otherhead");
        assertThat(head.open(page(walk)).statusCode()).isEqualTo(404);

        HttpResponse<String> opened =
                ask(head, "/emergency-access", walk.number().value(), "", "Klientė laukia priimamajame, kolegos nėra");

        assertThat(opened.statusCode()).isEqualTo(302);
        assertThat(head.open(page(walk)).body()).contains("vožtuvas");
        assertThat(line(walk, JournalKind.GLASS_BROKEN).actor()).isEqualTo(Actor.employee(new EmployeeId("otherhead")));
        walk.postmanComes();
        assertThat(List.of("director@atsakas.demo", "dpo@atsakas.demo"))
                .allSatisfy(told -> assertThat(mailbox.of(told))
                        .filteredOn(mail -> mail.subject().equals("Byla " + walk.number() + ": atverta skubos tvarka"))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.text()).doesNotContain("Petraitienė", "priimamajame")));
        clock.set("2026-11-23T12:00:01+02:00");
        assertThat(head.open(page(walk)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/answer",
                "/answer/start",
                "/complained-about",
                "/impartiality",
                "/recusals/self",
                "/extension",
                "/code"
            })
    void aVisitorChangesNothing(String address) {
        Walk walk = Walk.begin(beans).drafting().written();
        Visitor head = Visitor.signedIn(port, "otherhead");
        ask(head, "/emergency-access", walk.number().value(), "", WHY);
        int lines = journal.of(walk.number()).size();

        HttpResponse<String> refused = head.sendWithTokenOf(
                "/cases",
                page(walk) + address,
                Map.of("ground", "NEAR_RELATIVE", "reason", "x", "version", "1", "decision", "UPHELD"));

        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(journal.of(walk.number())).hasSize(lines);
        assertThat(Jsoup.parse(head.open(page(walk)).body()).select("main form"))
                .isEmpty();
    }

    @Test
    void aVisitorAddsNoDocument() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor head = Visitor.signedIn(port, "otherhead");
        ask(head, "/emergency-access", walk.number().value(), "", WHY);

        HttpResponse<String> refused =
                head.sendFilesFrom("/absences/new", page(walk) + "/documents", Map.of(), "file", Map.of("a.txt", "a"));

        assertThat(refused.statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsOpenAnywayNeedsNoEmergency() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor head = Visitor.signedIn(port, "unithead");

        assertThat(ask(head, "/emergency-access", walk.number().value(), "", WHY)
                        .statusCode())
                .isEqualTo(302);

        assertThat(journal.of(walk.number())).noneMatch(line -> line.kind() == JournalKind.GLASS_BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"auditor, /audit", "dpo, /audit", "otherhead, /emergency-access", "admin, /emergency-access"})
    void forTheBarredThereIsNoSuchCase(String login, String way) {
        Walk walk = Walk.begin(beans).drafting();
        Visitor barred = Visitor.signedIn(port, login);
        ask(barred, way, walk.number().value(), "DATA_PROTECTION_CHECK", WHY);
        assertThat(barred.open(page(walk)).statusCode()).isEqualTo(200);
        beans.getBean(Impartiality.class)
                .nameComplainedAbout(
                        walk.number(), Set.of(new EmployeeId(login)), Actor.employee(new EmployeeId("director")));

        String none = "4.17-26/999999";
        HttpResponse<String> asked = ask(barred, way, walk.number().value(), "DATA_PROTECTION_CHECK", WHY);

        assertThat(barred.open(page(walk)).statusCode()).isEqualTo(404);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(plain(asked).replace(walk.number().value(), none))
                .isEqualTo(plain(ask(barred, way, none, "DATA_PROTECTION_CHECK", WHY)))
                .contains("Bylos tokiu numeriu nėra.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit", "/emergency-access"})
    void aReasonOfAWordOrTwoIsNone(String way) {
        Walk walk = Walk.begin(beans).drafting();
        Visitor visitor = Visitor.signedIn(port, way.equals("/audit") ? "auditor" : "otherhead");

        HttpResponse<String> asked = ask(visitor, way, walk.number().value(), "INTERNAL_AUDIT", "Reikia labai");

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Paaiškinkite bent 3 žodžiais").contains("Reikia labai");
        assertThat(visitor.open(page(walk)).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverGoesThroughTheNumbersIsStopped() {
        Visitor head = Visitor.signedIn(port, "n.mockute");
        for (int one = 1; one <= 20; one++) {
            assertThat(ask(head, "/emergency-access", "4.17-99/" + one, "", WHY).body())
                    .contains("Bylos tokiu numeriu nėra.");
        }

        assertThat(ask(head, "/emergency-access", "4.17-99/21", "", WHY).body())
                .contains("Bylų numerius vedėte per dažnai.");
    }

    @Test
    void othersHaveNoSuchPages() {
        Visitor handler = Visitor.signedIn(port, "handler");

        assertThat(handler.open("/audit").statusCode()).isEqualTo(403);
        assertThat(handler.open("/emergency-access").statusCode()).isEqualTo(403);
        assertThat(handler.open("/cases").body()).doesNotContain("/emergency-access");
        assertThat(Visitor.signedIn(port, "dpo").open("/cases").body()).contains("/emergency-access");
    }

    private static HttpResponse<String> ask(Visitor visitor, String way, String number, String purpose, String reason) {
        return visitor.send(way, Map.of("number", number, "purpose", purpose, "reason", reason));
    }

    private static String plain(HttpResponse<String> response) {
        return response.body()
                .replaceAll("value=\"[\\w-]{60,}={0,2}\"", "token")
                .replaceAll("nonce-[\\w+/=]+", "");
    }

    private JournalEntry line(Walk walk, JournalKind kind) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }
}
