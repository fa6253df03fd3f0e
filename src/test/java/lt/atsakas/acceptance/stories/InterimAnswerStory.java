package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The answer takes longer: nobody lets the term pass in silence, and the resident is told why and until when before it ends. */
@AtsakasTest
class InterimAnswerStory {

    private static final String RESIDENT = "regina.laukiene@pastas.lt";
    private static final String ANSWER = """
            {"decision":"UPHELD","findings":"Vėdinimo kanalas užsikimšęs.","legalBasis":"Civilinio kodekso 6.492 straipsnis",
            "reasons":"Nuomotojas privalo palaikyti būstą tinkamą gyventi.","appeal":"CIVIL"}""";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    private Resident resident;
    private String number = "";

    @Test
    void theResidentHearsBeforeTheTermEndsWhyTheAnswerComesLaterAndGetsItInTheNewTerm() {
        theResidentComplainsAndTheHandlerExamines();

        time.moveTo(moment("2026-12-16T09:00:00+02:00"));
        theSupervisorMustDecideAndAsksTheDirectorForMoreTime();
        theDirectorGrantsItAndTheResidentIsWrittenTheSameDay();
        theResidentSeesTheNewDayAndWhy();

        time.moveTo(moment("2026-12-22T09:00:00+02:00"));
        nobodyIsTroubledBecauseOfTheOldTerm();
        nobodyPutsItOffAgain();

        time.moveTo(moment("2026-12-30T10:00:00+02:00"));
        theAnswerLeavesWithinTheNewTerm();
    }

    private void theResidentComplainsAndTheHandlerExamines() {
        resident = Resident.complains(beans, "Regina Laukienė", RESIDENT, "Pelėsis vonioje");
        number = resident.number();
        assertThat(resident.answerDue()).isEqualTo("2026-12-21");
        new Office(port).begins(number, "handler");
        StaffMember.signIn(port, "handler")
                .complete(number, "userTask_examineComplaint", Map.of("note", "Reikia vėdinimo matavimų"));
    }

    private void theSupervisorMustDecideAndAsksTheDirectorForMoreTime() {
        StaffMember head = StaffMember.signIn(port, "unithead");
        Map<String, String> extension = new HashMap<>(Map.of(
                "decision",
                "startExtension",
                "extensionReason",
                "VISIT",
                "explanation",
                "Vėdinimą matuosime gruodžio 29 d.",
                "newDue",
                "2027-01-08"));
        HttpResponse<String> refused = head.tryToComplete(number, "userTask_guardTerm", extension);
        assertThat(refused.statusCode()).as("the law ends on 2027-01-07").isBetween(400, 599);
        assertThat(refused.body()).contains("ne ilgiau kaip iki 2027 m. sausio 7 d.");

        extension.put("newDue", "2027-01-05");
        head.complete(number, "userTask_guardTerm", extension);
    }

    private void theDirectorGrantsItAndTheResidentIsWrittenTheSameDay() {
        StaffMember.signIn(port, "director").complete(number, "userTask_decideExtension", Map.of("decision", "grant"));
        time.moveTo(clock.instant());

        DeliveredMail mail = mailbox.last(RESIDENT);
        assertThat(mail.subject()).startsWith("Tarpinis atsakymas");
        assertThat(mail.attachments())
                .singleElement()
                .satisfies(letter -> assertThat(Pdf.text(letter.content()))
                        .contains("2026-12-16 Nr.", "2027 m. sausio 5 d.", "Vėdinimą matuosime gruodžio 29 d."));
    }

    private void theResidentSeesTheNewDayAndWhy() {
        assertThat(resident.state()).isEqualTo("EXTENDED");
        assertThat(resident.answerDue()).isEqualTo("2027-01-05");

        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", number, "code", resident.code()));
        assertThat(client.open("/status/case").body())
                .contains("2027 m. sausio 5 d.", "Pratęsėme nagrinėjimo terminą", "Priežastis: reikia apžiūrėti vietą")
                .doesNotContain("Vėdinimą matuosime");
    }

    private void nobodyIsTroubledBecauseOfTheOldTerm() {
        StaffMember head = StaffMember.signIn(port, "unithead");
        JsonNode facts = head.json(head.get("/api/cases/" + address()));
        assertThat(facts.toString()).contains("2027-01-05", "EXTENDED");
        assertThat(stepsOf(head)).doesNotContain("userTask_guardTerm");
        assertThat(mailbox.of("unithead@atsakas.demo"))
                .extracting(DeliveredMail::subject)
                .filteredOn(subject -> subject.startsWith("Byla " + number + ":"))
                .noneMatch(subject -> subject.contains("praėjo"));
    }

    private void nobodyPutsItOffAgain() {
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(handler.open("/cases/" + address()).body()).doesNotContain("/extension\"");
        assertThat(handler.open("/cases/" + address() + "/extension").body()).contains("Terminas jau buvo pratęstas.");
    }

    private void theAnswerLeavesWithinTheNewTerm() {
        StaffMember handler = StaffMember.signIn(port, "handler");
        handler.put("/api/cases/" + address() + "/answer-draft", ANSWER);
        handler.complete(number, "userTask_draftAnswer", Map.of());
        StaffMember.signIn(port, "unithead").complete(number, "userTask_approveAnswer", Map.of("decision", "approve"));
        time.moveTo(clock.instant());

        List<DeliveredMail> mails = mailbox.of(RESIDENT);
        assertThat(mails)
                .filteredOn(mail -> mail.subject().startsWith("Tarpinis"))
                .hasSize(1);
        assertThat(mails.get(mails.size() - 1).subject()).startsWith("Atsakymas");
        JsonNode closed = handler.json(handler.get("/api/cases/" + address()));
        assertThat(closed.toString()).contains("ANSWERED");
    }

    private List<String> stepsOf(StaffMember member) {
        return member.tasks(number).findValuesAsText("taskDefinitionKey");
    }

    private String address() {
        return number.replace('/', '~');
    }

    private static Instant moment(String withOffset) {
        return OffsetDateTime.parse(withOffset).toInstant();
    }
}
