package lt.atsakas.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** The answer hangs on an expert: the case is suspended, prolonged once and goes on, and the client knows each time by when. */
@AtsakasTest
class SuspensionStory {

    private static final String RESIDENT = "algis.paulauskas@pastas.lt";
    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Algis Paulauskas","email":"%s"},"language":"lt",
            "subject":"Dėl įtrūkusios sienos","text":"Miegamojo siena įtrūko.","replyBy":"EMAIL"}""".formatted(RESIDENT);

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate resident;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    private final ObjectMapper json = new ObjectMapper();
    private String number = "";
    private String code = "";

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aCaseWaitsForAnExpertAndItsClientKnowsUntilWhen() throws Exception {
        theResidentComplains();
        theOfficeBegins();
        assertThat(facts().get("answerDue").asText()).isEqualTo("2026-12-21");

        theHandlerAsks();
        theSupervisor(Map.of("decision", "suspend"), "userTask_decideSuspension");
        assertThat(theLatestLetter())
                .contains("nagrinėjimą sustabdėme ne ilgiau kaip iki 2026 m. gruodžio 11 d.", "25 straipsnis")
                .contains("Ekspertas sieną apžiūrės gruodžio 8 d.");
        assertThat(facts().get("state").asText()).isEqualTo("SUSPENDED");
        assertThat(facts().get("answerDue").asText()).isEqualTo("2027-01-13");

        clock.set("2026-12-11T10:00:00+02:00");
        theSupervisor(
                Map.of("decision", "prolong", "explanation", "Ekspertas susirgo.", "reviewOn", "2026-12-18"),
                "userTask_reviewSuspension");
        assertThat(theLatestLetter()).contains("lieka sustabdytas ne ilgiau kaip iki 2026 m. gruodžio 18 d.");

        clock.set("2026-12-16T10:00:00+02:00");
        theSupervisor(Map.of("decision", "resume"), "userTask_reviewSuspension");
        assertThat(theLatestLetter()).contains("nagrinėjimą tęsiame. Atsakysime iki 2027 m. sausio 18 d.");
        assertThat(facts().get("state").asText()).isEqualTo("EXAMINING");
        assertThat(facts().get("answerDue").asText()).isEqualTo("2027-01-18");
    }

    private void theResidentComplains() throws Exception {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        JsonNode receipt = json.readTree(
                resident.postForObject("/api/complaints", new HttpEntity<>(COMPLAINT, headers), String.class));
        number = receipt.get("caseNumber").asText();
        code = receipt.get("accessCode").asText();
        time.moveTo(clock.instant());
    }

    private void theOfficeBegins() {
        StaffMember.signIn(port, "registrar")
                .complete(number, "userTask_classifyComplaint", Map.of("kind", "complaint", "category", "heating"));
        StaffMember.signIn(port, "unithead").complete(number, "userTask_assignHandler", Map.of("handler", "handler"));
        StaffMember.signIn(port, "handler")
                .complete(number, "userTask_confirmImpartiality", Map.of("decision", "noConflict"));
        time.moveTo(clock.instant());
    }

    private void theHandlerAsks() {
        String page = "/cases/" + number.replace('/', '~') + "/suspension";
        Visitor.signedIn(port, "handler")
                .send(
                        page,
                        Map.of(
                                "reason",
                                "EXPERT",
                                "explanation",
                                "Ekspertas sieną apžiūrės gruodžio 8 d.",
                                "reviewOn",
                                "2026-12-11"));
        time.moveTo(clock.instant());
    }

    private void theSupervisor(Map<String, String> decides, String step) {
        StaffMember.signIn(port, "unithead").complete(number, step, decides);
        time.moveTo(clock.instant());
    }

    private String theLatestLetter() throws Exception {
        assertThat(mailbox.last(RESIDENT).subject()).contains(number).doesNotContain("sien", "Paulausk");
        CaseNumber ofCase = new CaseNumber(number);
        DocumentCard letter = documents.of(ofCase).stream()
                .filter(document -> document.kind() == DocumentKind.OFFICIAL_LETTER)
                .reduce((one, next) -> next)
                .orElseThrow();
        return Pdf.text(documents.open(ofCase, letter.id()).bytes());
    }

    private JsonNode facts() throws Exception {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Access-Code", code);
        String path = "/api/complaints/" + number.replace('/', '~');
        return json.readTree(resident.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class)
                .getBody());
    }
}
