package lt.atsakas.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** A complaint of a matter long known is left unexamined by two people, and the client reads why and where to appeal. */
@AtsakasTest
class UnexaminedStory {

    private static final String RESIDENT = "stasys.rimkus@pastas.lt";
    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Stasys Rimkus","email":"%s"},"language":"lt",
            "subject":"Dėl pernai keistų langų","text":"Pernai rudenį įstatyti langai praleidžia vėją.","replyBy":"EMAIL"}""".formatted(RESIDENT);

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
    void aComplaintThatCameTooLateIsLeftUnexaminedAndTheClientReadsWhy() throws Exception {
        theResidentComplains();
        theRegistrarDoubts();
        assertThat(state()).isEqualTo("RECEIVED");

        clock.set("2026-11-25T10:00:00+02:00");
        theHeadMayNotCallItTooOldWhenItIsNot();
        theHeadProposesToLeaveItUnexamined();

        clock.set("2026-11-26T10:00:00+02:00");
        onlyTheDirectorApproves();

        theClientReadsWhyAndWhereToAppeal();
        assertThat(state()).isEqualTo("LEFT_UNEXAMINED");
        thePageOfTheCaseTellsWhoDecidedWhat();
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

    private void theRegistrarDoubts() {
        StaffMember.signIn(port, "registrar")
                .complete(
                        number,
                        "userTask_classifyComplaint",
                        Map.of(
                                "kind", "complaint",
                                "category", "heating",
                                "proposal", "leave",
                                "proposalNote", "Langai keisti prieš metus."));
    }

    private void theHeadMayNotCallItTooOldWhenItIsNot() {
        var refused = StaffMember.signIn(port, "unithead")
                .tryToComplete(number, "userTask_decideAdmissibility", tooOldSince("2026-11-02"));

        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(refused.body()).contains("Skundas pateiktas laiku", "2026 m. gruodžio 2 d.");
    }

    private void theHeadProposesToLeaveItUnexamined() {
        StaffMember head = StaffMember.signIn(port, "unithead");
        head.complete(number, "userTask_decideAdmissibility", tooOldSince("2026-09-30"));
        assertThat(head.get(casePage()).body()).contains("Laukia patvirtinimo", "Langai keisti prieš metus.");
        assertThat(head.tasks(number)).as("nobody approves what they proposed").isEmpty();
    }

    private void onlyTheDirectorApproves() {
        assertThat(StaffMember.signIn(port, "otherhead").tasks(number)).isEmpty();
        StaffMember.signIn(port, "director").complete(number, "userTask_approveRefusal", Map.of("decision", "approve"));
        time.moveTo(clock.instant());
    }

    private void theClientReadsWhyAndWhereToAppeal() {
        assertThat(mailbox.last(RESIDENT).attachments()).hasSize(1);
        assertThat(mailbox.last(RESIDENT).subject()).contains(number).doesNotContain("lang", "Rimkus");
        DocumentCard letter = documents.of(new CaseNumber(number)).stream()
                .filter(document -> document.kind() == DocumentKind.OFFICIAL_LETTER)
                .findFirst()
                .orElseThrow();
        assertThat(Pdf.text(documents.open(new CaseNumber(number), letter.id()).bytes()))
                .contains("Stasys Rimkus", "paliekame nenagrinėtą: skundas pateiktas per vėlai")
                .contains("11 straipsnio 3 dalies 5 punktas")
                .contains("2026 m. rugsėjo 30 d.", "2026 m. spalio 30 d.")
                .contains("Apie langus žinojote nuo rugsėjo.")
                .contains("per vieną mėnesį nuo jo įteikimo dienos", "Lietuvos administracinių ginčų komisijai")
                .contains("Vytautas Jankauskas");
    }

    private void thePageOfTheCaseTellsWhoDecidedWhat() {
        assertThat(StaffMember.signIn(port, "unithead").get(casePage()).body())
                .contains("Skundas pateiktas per vėlai", "Pranešta klientui", "Siūlė Gintaras Balčiūnas")
                .contains("Sprendė Vytautas Jankauskas");
    }

    private String state() throws Exception {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Access-Code", code);
        String path = "/api/complaints/" + number.replace('/', '~');
        return json.readTree(resident.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class)
                        .getBody())
                .get("state")
                .asText();
    }

    private String casePage() {
        return "/cases/" + number.replace('/', '~');
    }

    private static Map<String, String> tooOldSince(String learnedOn) {
        Map<String, String> fields = new HashMap<>();
        fields.put("decision", "leave");
        fields.put("refusalGround", "tooOld");
        fields.put("learnedOn", learnedOn);
        fields.put("reasons", "Apie langus žinojote nuo rugsėjo.");
        return fields;
    }
}
