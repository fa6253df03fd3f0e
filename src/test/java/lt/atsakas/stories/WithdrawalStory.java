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

/** A resident withdraws a complaint: first the house goes on for the neighbours' sake, then the matter is over and the case ends. */
@AtsakasTest
class WithdrawalStory {

    private static final String RESIDENT = "regina.lukosiene@pastas.lt";
    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Regina Lukošienė","email":"%s"},"language":"lt",
            "subject":"Dėl dujų kvapo laiptinėje","text":"Laiptinėje jaučiamas dujų kvapas.","replyBy":"EMAIL"}""".formatted(RESIDENT);

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
    void aComplaintIsWithdrawnTwiceAndOnlyTheSecondTimeItEnds() throws Exception {
        theResidentComplains();
        theOfficeBegins();

        clock.set("2026-11-25T10:00:00+02:00");
        theResidentWithdrawsOnThePortal();
        theSupervisorGoesOn();
        assertThat(theLatestLetter())
                .contains("nagrinėjimą tęsti savo iniciatyva", "Dujų kvapas pavojingas kaimynams.");
        assertThat(facts().get("state").asText()).isEqualTo("EXAMINING");
        assertThat(facts().get("answerDue").asText()).as("the clock runs on").isEqualTo("2026-12-21");

        clock.set("2026-12-01T10:00:00+02:00");
        theRegistrarEntersWhatTheResidentSays();
        theSupervisorEndsTheCase();
        assertThat(theLatestLetter())
                .contains("Kaip prašėte, jo toliau nenagrinėjame, o bylą baigiame.", "Gintaras Balčiūnas")
                .contains("Lietuvos administracinių ginčų komisijai");
        assertThat(facts().get("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(StaffMember.signIn(port, "handler").tasks(number)).isEmpty();

        clock.set("2026-12-28T10:00:00+02:00");
        nothingMoreHappens();
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

    private void theResidentWithdrawsOnThePortal() {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", number, "code", code));
        client.send("/status/withdrawal", Map.of("reason", "Kvapo nebejaučiu."));
        time.moveTo(clock.instant());
        assertThat(client.open("/status/case").body()).contains("Gavome prašymą atsiimti skundą");
    }

    private void theSupervisorGoesOn() {
        StaffMember.signIn(port, "unithead")
                .complete(
                        number,
                        "userTask_decideWithdrawal",
                        Map.of("decision", "continue", "reasons", "Dujų kvapas pavojingas kaimynams."));
        time.moveTo(clock.instant());
    }

    private void theRegistrarEntersWhatTheResidentSays() {
        String page = "/cases/" + number.replace('/', '~') + "/withdrawal";
        Visitor.signedIn(port, "registrar")
                .send(page, Map.of("way", "SPOKEN", "words", "Dujininkai viską sutvarkė, skundo nebereikia."));
        time.moveTo(clock.instant());
    }

    private void theSupervisorEndsTheCase() {
        StaffMember.signIn(port, "unithead")
                .complete(number, "userTask_decideWithdrawal", Map.of("decision", "confirm"));
        time.moveTo(clock.instant());
    }

    private void nothingMoreHappens() throws Exception {
        int before = mailbox.of(RESIDENT).size();
        time.moveTo(clock.instant());
        assertThat(mailbox.of(RESIDENT)).hasSize(before);
        assertThat(facts().get("state").asText()).isEqualTo("WITHDRAWN");
    }

    private String theLatestLetter() throws Exception {
        assertThat(mailbox.last(RESIDENT).subject()).contains(number).doesNotContain("duj", "Lukoš");
        assertThat(mailbox.last(RESIDENT).attachments()).hasSize(1);
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
