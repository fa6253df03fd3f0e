package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A resident does not agree with an answer, and people who had no part in it answer anew within a whole term. */
@AtsakasTest
class SecondReviewStory {

    private static final String RESIDENT = "vida.kairiene@pastas.lt";
    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Vida Kairienė","email":"%s"},"language":"lt",
            "subject":"Dėl varvančio radiatoriaus","text":"Radiatorius varva jau savaitę.","replyBy":"EMAIL"}""".formatted(RESIDENT);
    private static final String REJECTED = answer("REJECTED", "Radiatorius nevarva.");
    private static final String UPHELD = answer("UPHELD", "Radiatorius varva, jį pakeisime.");

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate resident;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private SecondReviewDesk reviews;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    private String code = "";

    @Test
    void whoDoesNotAgreeIsAnsweredAnewByOthers() throws Exception {
        String first = theResidentComplains();
        theyWorkOn(first, "unithead", "handler", REJECTED);
        assertThat(mailbox.last(RESIDENT).subject()).contains(first);

        clock.set("2026-12-10T10:00:00+02:00");
        String review = theResidentDisagrees(first);
        theFirstHandsKnowNothingOf(review, first);

        theyWorkOn(review, "director", "handler2", UPHELD);
        assertThat(mailbox.last(RESIDENT).subject()).contains(review);
        assertThat(mailbox.last(RESIDENT).attachments()).hasSize(1);
        theFirstHandsKnowNothingOf(review, first);
    }

    private String theResidentComplains() throws Exception {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        JsonNode receipt = new ObjectMapper()
                .readTree(
                        resident.postForObject("/api/complaints", new HttpEntity<>(COMPLAINT, headers), String.class));
        code = receipt.get("accessCode").asText();
        time.moveTo(clock.instant());
        return receipt.get("caseNumber").asText();
    }

    private void theyWorkOn(String number, String head, String handler, String answer) {
        StaffMember.signIn(port, "registrar")
                .complete(number, "userTask_classifyComplaint", Map.of("kind", "complaint", "category", "heating"));
        StaffMember leader = StaffMember.signIn(port, head);
        leader.complete(number, "userTask_assignHandler", Map.of("handler", handler));
        StaffMember worker = StaffMember.signIn(port, handler);
        worker.complete(number, "userTask_confirmImpartiality", Map.of("decision", "noConflict"));
        worker.complete(number, "userTask_examineComplaint", Map.of());
        worker.put("/api/cases/" + address(number) + "/answer-draft", answer);
        worker.complete(number, "userTask_draftAnswer", Map.of());
        leader.complete(number, "userTask_approveAnswer", Map.of("decision", "approve"));
        time.moveTo(clock.instant());
    }

    private String theResidentDisagrees(String first) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", first, "code", code));
        client.send("/status/review", Map.of("why", "Radiatorius varva ir toliau."));
        CaseNumber review =
                reviews.reviewOf(new CaseNumber(first)).orElseThrow().review();
        assertThat(client.open("/complaints/filed").body())
                .contains(review.value())
                .contains("2027 m. sausio 12 d.");
        time.moveTo(clock.instant());
        return review.value();
    }

    private void theFirstHandsKnowNothingOf(String review, String first) {
        for (String login : new String[] {"handler", "unithead"}) {
            Visitor person = Visitor.signedIn(port, login);
            assertThat(person.open("/cases/" + address(review)).statusCode()).isEqualTo(404);
            assertThat(person.open("/cases?q=" + review).body()).doesNotContain("radiatoriaus");
            assertThat(person.open("/cases/" + address(first)).body()).doesNotContain(review);
            assertThat(StaffMember.signIn(port, login).tasks(review)).isEmpty();
        }
    }

    private static String address(String number) {
        return number.replace('/', '~');
    }

    private static String answer(String decision, String findings) {
        return """
                {"decision":"%s","findings":"%s","legalBasis":"Civilinio kodekso 6.492 straipsnis",
                "reasons":"Nuomotojas privalo palaikyti būstą tinkamą gyventi.","appeal":"CIVIL"}""".formatted(decision, findings);
    }
}
