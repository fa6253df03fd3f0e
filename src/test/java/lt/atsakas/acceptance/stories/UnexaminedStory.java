package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A complaint of a matter long known is left unexamined by two people, and the client reads why and where to appeal. */
@AtsakasTest
class UnexaminedStory {

    private static final String RESIDENT = "stasys.rimkus@pastas.lt";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    private Resident resident;

    @Test
    void aComplaintThatCameTooLateIsLeftUnexaminedAndTheClientReadsWhy() {
        resident = Resident.complains(beans, "Stasys Rimkus", RESIDENT, "Dėl pernai keistų langų");
        theRegistrarDoubts();
        assertThat(resident.state()).isEqualTo("RECEIVED");

        clock.set("2026-11-25T10:00:00+02:00");
        theHeadMayNotCallItTooOldWhenItIsNot();
        theHeadProposesToLeaveItUnexamined();

        clock.set("2026-11-26T10:00:00+02:00");
        onlyTheDirectorApproves();

        theClientReadsWhyAndWhereToAppeal();
        assertThat(resident.state()).isEqualTo("LEFT_UNEXAMINED");
        thePageOfTheCaseTellsWhoDecidedWhat();
    }

    private void theRegistrarDoubts() {
        StaffMember.signIn(port, "registrar")
                .complete(
                        resident.number(),
                        "userTask_classifyComplaint",
                        Map.of(
                                "kind", "complaint",
                                "category", "heating",
                                "proposal", "leave",
                                "proposalNote", "Langai keisti prieš metus."));
    }

    private void theHeadMayNotCallItTooOldWhenItIsNot() {
        var refused = StaffMember.signIn(port, "unithead")
                .tryToComplete(resident.number(), "userTask_decideAdmissibility", tooOldSince("2026-11-02"));

        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(refused.body()).contains("Skundas pateiktas laiku", "2026 m. gruodžio 2 d.");
    }

    private void theHeadProposesToLeaveItUnexamined() {
        StaffMember head = StaffMember.signIn(port, "unithead");
        head.complete(resident.number(), "userTask_decideAdmissibility", tooOldSince("2026-09-30"));
        assertThat(head.get(resident.casePage()).body()).contains("Laukia patvirtinimo", "Langai keisti prieš metus.");
        assertThat(head.tasks(resident.number()))
                .as("nobody approves what they proposed")
                .isEmpty();
    }

    private void onlyTheDirectorApproves() {
        assertThat(StaffMember.signIn(port, "otherhead").tasks(resident.number()))
                .isEmpty();
        StaffMember.signIn(port, "director")
                .complete(resident.number(), "userTask_approveRefusal", Map.of("decision", "approve"));
        time.moveTo(clock.instant());
    }

    private void theClientReadsWhyAndWhereToAppeal() {
        assertThat(resident.lastMail().attachments()).hasSize(1);
        assertThat(resident.lastMail().subject()).contains(resident.number()).doesNotContain("lang", "Rimkus");
        assertThat(resident.lastLetter())
                .contains("Stasys Rimkus", "paliekame nenagrinėtą: skundas pateiktas per vėlai")
                .contains("11 straipsnio 3 dalies 5 punktas")
                .contains("2026 m. rugsėjo 30 d.", "2026 m. spalio 30 d.")
                .contains("Apie langus žinojote nuo rugsėjo.")
                .contains("per vieną mėnesį nuo jo įteikimo dienos", "Lietuvos administracinių ginčų komisijai")
                .contains("Vytautas Jankauskas");
    }

    private void thePageOfTheCaseTellsWhoDecidedWhat() {
        assertThat(StaffMember.signIn(port, "unithead").get(resident.casePage()).body())
                .contains("Skundas pateiktas per vėlai", "Pranešta klientui", "Siūlė Gintaras Balčiūnas")
                .contains("Sprendė Vytautas Jankauskas");
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
