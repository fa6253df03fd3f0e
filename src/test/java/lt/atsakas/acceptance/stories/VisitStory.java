package lt.atsakas.acceptance.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.process.Walk;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A client is visited at home and talked to later: told of each before, and what was found is in the case with photos and a signed sheet. */
@AtsakasTest
class VisitStory {

    private static final Map<String, byte[]> PAPERS = Map.of(
            "radiatorius.jpg", Papers.photo("jpeg"),
            "termometras.png", Papers.photo("png"),
            "parasytas-lapas.pdf", Papers.scan());

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private MovableClock clock;

    private Walk walk;
    private SeenCase seen;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aClientIsToldOfAVisitAndOfATalkAndBothAreReported() {
        walk = Walk.begin(beans).examining().postmanComes();
        seen = new SeenCase(port, walk);

        theHandlerArranges("HOME_VISIT", "2026-12-02", "10:00", "Taikos g. 55-31");
        theClientReads("Vizitas namuose", "2026 m. gruodžio 2 d. 10:00", "Taikos g. 55-31");
        seen.reaches("2026-12-02T10:40:00+02:00");
        theHandlerReportsWithPhotosAndTheSignedSheet();
        thePapersAreInTheCaseAsTheyWereBrought();

        theHandlerArranges("INTERVIEW", "2026-12-04", "14:00", "Tel. +370 612 00000");
        theClientReads("Pokalbis", "2026 m. gruodžio 4 d. 14:00", "Tel. +370 612 00000");
        seen.reaches("2026-12-04T14:30:00+02:00");
        theHandlerReportsTheTalkOnItsPage();
        noDayOfTheTermMovedAndTheCaseGoesOn();
    }

    private void theHandlerArranges(String kind, String day, String hour, String place) {
        HttpResponse<String> arranged = seen.as("handler")
                .send(
                        seen.page() + "/meetings",
                        Map.of("kind", kind, "day", day, "time", hour, "place", place, "purpose", Visiting.PURPOSE));
        assertThat(arranged.statusCode()).as(arranged.body()).isEqualTo(302);
        seen.settles();
    }

    private void theClientReads(String kind, String when, String place) {
        DeliveredMail told = seen.lastMail();
        assertThat(told.subject())
                .isEqualTo("Susitikimas dėl Jūsų kreipimosi, registracijos Nr. " + seen.number())
                .doesNotContain("Gražulienė", place);
        assertThat(told.attachments()).hasSize(2);
        assertThat(new String(told.attachments().get(1).content(), UTF_8)).contains("METHOD:REQUEST");
        assertThat(seen.lastLetter()).contains(kind, when, place, Visiting.PURPOSE);
        assertThat(seen.clientsPage())
                .contains(kind + ": " + when, place, Visiting.PURPOSE, "Numatėme su jumis susitikti");
    }

    private void theHandlerReportsWithPhotosAndTheSignedSheet() {
        String meeting = meeting();
        HttpResponse<String> kept = seen.as("handler")
                .sendBytesFrom(meeting, meeting + "/report", Map.of("upload", "true"), "files", PAPERS);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
        assertThat(seen.as("handler").open(meeting).body()).contains(PAPERS.keySet());

        seen.inTasklist("handler").complete(seen.number(), Visiting.WRITE, Visiting.REPORT);

        assertThat(seen.clientsPage())
                .contains("Surašėme susitikimo aktą")
                .doesNotContain("Radiatorius šaltas", "radiatorius.jpg");
    }

    private void thePapersAreInTheCaseAsTheyWereBrought() {
        List<DocumentCard> all = documents.of(walk.number());
        PAPERS.forEach((name, content) -> assertThat(all)
                .filteredOn(document -> document.fileName().equals(name))
                .singleElement()
                .satisfies(document -> assertThat(
                                documents.open(walk.number(), document.id()).bytes())
                        .isEqualTo(content)));
        assertThat(all).extracting(DocumentCard::mediaType).contains("image/jpeg", "image/png", "application/pdf");
        assertThat(reports())
                .singleElement()
                .asString()
                .contains("VIZITO NAMUOSE AKTAS", "Radiatorius šaltas, kambaryje 15 laipsnių.", "Aistė Ramanauskaitė")
                .contains(PAPERS.keySet());
    }

    private void theHandlerReportsTheTalkOnItsPage() {
        String meeting = meeting();
        Map<String, String> report = Map.of("outcome", "held", "attended", "Klientė", "findings", "Sutiko palaukti.");
        assertThat(seen.as("handler")
                        .sendFrom(meeting, meeting + "/report", report)
                        .statusCode())
                .isEqualTo(302);
        assertThat(reports()).hasSize(2).last().asString().contains("POKALBIO AKTAS", "Sutiko palaukti.");
        assertThat(seen.pageFor("handler")).contains("Vizito-aktas-", "Pokalbio-aktas-", "radiatorius.jpg");
    }

    private void noDayOfTheTermMovedAndTheCaseGoesOn() {
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThat(beans.getBean(DeadlineDesk.class).ledger(walk.number()))
                .extracting(LedgerEntry::reason)
                .containsExactly(LedgerEntry.Reason.RECEIVED);
        assertThat(seen.tasksOf("handler")).containsExactly("userTask_examineComplaint");
    }

    private List<String> reports() {
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.VISIT_REPORT)
                .map(document ->
                        Pdf.text(documents.open(walk.number(), document.id()).bytes()))
                .toList();
    }

    /** The last one to which the page of the case leads. */
    private String meeting() {
        return Jsoup.parse(seen.pageFor("handler"))
                .select("#meetings a[href^=/meetings/]")
                .last()
                .attr("href");
    }
}
