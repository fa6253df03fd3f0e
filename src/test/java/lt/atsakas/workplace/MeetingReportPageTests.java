package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import lt.atsakas.assignment.Reassignment;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import lt.atsakas.visit.MeetingState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The report of a visit on its page: with photos, and sent twice. */
@AtsakasTest
class MeetingReportPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    private Visiting visiting;
    private Walk walk;
    private Visitor handler;

    @BeforeEach
    void visit() {
        visiting = new Visiting(beans);
        walk = visiting.begun(Walk.begin(beans).examining());
        handler = Visitor.signedIn(port, "handler");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theReportIsWrittenWithPhotosAndNothingIsLostMeanwhile() {
        String address = meeting();

        HttpResponse<String> unfinished = handler.sendFilesFrom(
                address,
                address + "/report",
                Map.of("outcome", "held", "attended", "Jonė", "findings", " "),
                "files",
                Map.of("radiatorius.txt", "Nuotrauka", "virusas.exe", "MZ"));
        HttpResponse<String> wordless = handler.sendFrom(
                address, address + "/report", Map.of("outcome", "held", "attended", "Jonė", "findings", " "));
        handler.sendFrom(
                address, address + "/report", Map.of("outcome", "held", "attended", "Jonė", "findings", "Šalta."));

        assertThat(unfinished.statusCode()).isEqualTo(422);
        assertThat(unfinished.body()).contains("virusas.exe", "radiatorius.txt", "value=\"Jonė\"");
        assertThat(wordless.body()).contains("Parašykite, kas nustatyta ar pasakyta.");
        assertThat(visiting.last(walk).state()).isEqualTo(MeetingState.REPORTED);
        assertThat(handler.open(page()).body())
                .contains("Aktas surašytas ir pridėtas", "Vizito-aktas-", "radiatorius.txt", "Aktas (PDF)");
        assertThat(handler.open(address).body()).contains("Šalta.", "Jonė", "radiatorius.txt");
        assertThat(clientsPage()).contains("Surašėme susitikimo aktą").doesNotContain("Šalta.");
    }

    @Test
    void whoeverComesSecondFromAnotherWindowKeepsTheirWords() {
        String address = meeting();
        visiting.reported(walk, "handler");

        HttpResponse<String> second = handler.sendFilesFrom(
                page(),
                address + "/report",
                Map.of("outcome", "held", "attended", "Jonė Jonaitytė", "findings", "Radiatorius šaltas."),
                "files",
                Map.of("radiatorius.txt", "Nuotrauka"));

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Šis susitikimas jau atšauktas arba jo aktas surašytas.", "Jūsų tekstas neįrašytas")
                .contains("Jonė Jonaitytė", "Radiatorius šaltas.")
                .doesNotContain("Įrašyti aktą", "radiatorius.txt");
    }

    @Test
    void aReportThatIsSentTwiceIsOne() {
        String address = meeting() + "/report";
        Map<String, String> report = Map.of("outcome", "held", "attended", "Jonė", "findings", "Šalta.\r\nDrėgna.");
        Map<String, String> photo = Map.of("radiatorius.txt", "Nuotrauka");

        HttpResponse<String> uploaded = handler.sendFilesFrom(page(), address, filesOnly(report), "files", photo);
        String written = handler.open(meeting()).body();
        handler.sendFilesFrom(page(), address, report, "files", photo);
        HttpResponse<String> again = handler.sendFilesFrom(page(), address, report, "files", photo);

        assertThat(uploaded.headers().firstValue("Location").orElse("")).endsWith(meeting());
        assertThat(written).contains("radiatorius.txt", "value=\"Jonė\"", "Šalta.\r\nDrėgna.</textarea>");
        assertThat(again.statusCode()).as("led on as the first").isLessThan(400);
        assertThat(beans.getBean(DocumentStore.class).of(walk.number()))
                .extracting(DocumentCard::fileName)
                .containsOnlyOnce("radiatorius.txt");
    }

    @Test
    void aPhotoThatComesAfterItsReportIsNotTakenForTheSameReportAgain() {
        String address = meeting() + "/report";
        Map<String, String> report = Map.of("outcome", "held", "attended", "Jonė", "findings", "Šalta.");
        handler.sendFilesFrom(page(), address, report, "files", Map.of());

        HttpResponse<String> withPhoto =
                handler.sendFilesFrom(page(), address, report, "files", Map.of("nuotrauka.txt", "Nuotrauka"));

        assertThat(withPhoto.statusCode()).isEqualTo(422);
        assertThat(withPhoto.body())
                .contains("„nuotrauka.txt“ nepridėtas: aktas jau surašytas.", "href=\"#written\"", "id=\"written\"")
                .doesNotContain("Jūsų tekstas neįrašytas");
    }

    @Test
    void whoeverArrangedItReportsItFromItsPageThoughAnotherHasTheCase() {
        handOver();
        String address = meeting();
        assertThat(handler.open(page()).statusCode()).isEqualTo(404);

        HttpResponse<String> written = handler.sendFrom(
                address, address + "/report", Map.of("outcome", "held", "attended", "Jonė", "findings", "Šalta."));

        assertThat(written.headers().firstValue("Location").orElse("")).endsWith(address);
        assertThat(handler.open(address).body())
                .contains("Aktas surašytas ir pridėtas", "Šalta.")
                .doesNotContain("href=\"" + page());
        assertThat(Visitor.signedIn(port, "handler2").open(page()).body()).contains("Vizito-aktas-");
    }

    @Test
    void whoeverArrangedItAndComesSecondKeepsTheirWordsAndReadsNotThoseOfTheOther() {
        handOver();
        visiting.reported(walk, "handler2");
        String address = meeting();

        HttpResponse<String> second = handler.sendWithTokenOf(
                address,
                address + "/report",
                Map.of("outcome", "held", "attended", "Jonė Jonaitytė", "findings", "Radiatorius šaltas."));

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Jūsų tekstas neįrašytas", "Radiatorius šaltas.")
                .doesNotContain("Niekas neatidarė.");
    }

    @Test
    void beforeItHasBegunTheReportIsRefusedInAWholeSentence() {
        clock.reset();
        Walk ahead = visiting.told(Walk.begin(beans).examining());
        String address = "/meetings/" + visiting.last(ahead).id();

        HttpResponse<String> early = handler.sendFrom(
                address, address + "/report", Map.of("outcome", "held", "attended", "Jonė", "findings", "Šalta."));

        assertThat(early.body()).contains("jis numatytas 2026 m. gruodžio 2 d. 10:00.");
    }

    private void handOver() {
        beans.getBean(ReassignmentDesk.class)
                .reassign(new Reassignment(
                        walk.number(),
                        new EmployeeId("handler"),
                        new EmployeeId("handler2"),
                        "liga",
                        new EmployeeId("unithead")));
    }

    private String clientsPage() {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return ClientsProof.given(beans, client, walk.number())
                .open("/status/case")
                .body();
    }

    private static Map<String, String> filesOnly(Map<String, String> report) {
        Map<String, String> form = new HashMap<>(report);
        form.put("upload", "true");
        return form;
    }

    private String meeting() {
        return "/meetings/" + visiting.last(walk).id();
    }

    private String page() {
        return "/cases/" + walk.number().address();
    }
}
