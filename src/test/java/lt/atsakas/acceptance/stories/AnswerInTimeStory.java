package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** A complaint goes from the resident to a delivered answer within the term, every step over the real wire. */
@AtsakasTest
class AnswerInTimeStory {

    private static final String RESIDENT = "rasa.kazlauskiene@pastas.lt";
    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Rasa Kazlauskienė","email":"%s"},"language":"lt",
            "subject":"Neveikia šildymas","text":"Nuo lapkričio 15 d. bute 15 laipsnių.","replyBy":"EMAIL"}""".formatted(RESIDENT);
    private static final String ANSWER = """
            {"decision":"UPHELD","findings":"Lapkričio 24 d. išmatuota 15 laipsnių, radiatoriaus vožtuvas neveikė.",
            "legalBasis":"Civilinio kodekso 6.492 straipsnis","reasons":"Nuomotojas privalo palaikyti būstą tinkamą gyventi.",
            "appeal":"CIVIL"}""";

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate resident;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aResidentGetsAnAnswerWithinTheTerm() throws Exception {
        JsonNode receipt = theResidentComplains();
        String number = receipt.get("caseNumber").asText();

        theAcknowledgementTellsNumberCodeDayAndNothingPersonalInItsSubject(receipt);
        theRegistrarClassifiesAndTheHeadAssigns(number);
        clock.set("2026-11-25T10:00:00+02:00");
        theHandlerExaminesAndWrites(number);
        clock.set("2026-12-01T10:00:00+02:00");
        theSupervisorApproves(number);

        assertThat(mailbox.last(RESIDENT).attachments()).as("the letter").hasSize(1);
        assertThat(mailbox.last(RESIDENT).headers().toString()).contains("Message-ID");
        assertThat(stateOf(receipt)).isEqualTo("ANSWERED");
        assertThat(StaffMember.signIn(port, "registrar").tasks(number)).isEmpty();
    }

    private JsonNode theResidentComplains() throws Exception {
        JsonNode receipt = json.readTree(resident.postForObject("/api/complaints", asJson(COMPLAINT), String.class));
        assertThat(receipt.get("effectiveReceiptDate").asText()).isEqualTo("2026-11-23");
        assertThat(receipt.get("answerDue").asText()).isEqualTo("2026-12-21");
        time.moveTo(clock.instant());
        return receipt;
    }

    private void theAcknowledgementTellsNumberCodeDayAndNothingPersonalInItsSubject(JsonNode receipt) {
        DeliveredMail acknowledgement = mailbox.last(RESIDENT);
        assertThat(acknowledgement.text())
                .contains(receipt.get("caseNumber").asText())
                .contains(receipt.get("accessCode").asText())
                .contains("2026 m. gruodžio 21 d.");
        assertThat(acknowledgement.subject()).doesNotContain("Kazlauskienė", "šildymas");
    }

    private void theRegistrarClassifiesAndTheHeadAssigns(String number) {
        StaffMember.signIn(port, "registrar")
                .complete(number, "userTask_classifyComplaint", Map.of("kind", "complaint", "category", "heating"));
        StaffMember.signIn(port, "unithead").complete(number, "userTask_assignHandler", Map.of("handler", "handler"));
    }

    private void theHandlerExaminesAndWrites(String number) {
        StaffMember handler = StaffMember.signIn(port, "handler");
        handler.complete(number, "userTask_confirmImpartiality", Map.of("decision", "noConflict"));
        handler.complete(number, "userTask_examineComplaint", Map.of("note", "Apžiūrėtas butas"));
        assertThat(handler.tryToComplete(number, "userTask_draftAnswer", Map.of())
                        .statusCode())
                .as("an empty answer is not put before the supervisor")
                .isGreaterThanOrEqualTo(400);

        String draft = "/api/cases/" + number.replace('/', '~') + "/answer-draft";
        assertThat(handler.put(draft, ANSWER).body()).contains("\"missing\":[]");
        handler.complete(number, "userTask_draftAnswer", Map.of());
    }

    private void theSupervisorApproves(String number) {
        StaffMember.signIn(port, "unithead").complete(number, "userTask_approveAnswer", Map.of("decision", "approve"));
        time.moveTo(clock.instant());
    }

    private String stateOf(JsonNode receipt) throws Exception {
        return status(
                        receipt.get("caseNumber").asText(),
                        receipt.get("accessCode").asText())
                .get("state")
                .asText();
    }

    private JsonNode status(String number, String code) throws Exception {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Access-Code", code);
        String path = "/api/complaints/" + number.replace('/', '~');
        return json.readTree(resident.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class)
                .getBody());
    }

    private static HttpEntity<String> asJson(String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return new HttpEntity<>(body, headers);
    }
}
