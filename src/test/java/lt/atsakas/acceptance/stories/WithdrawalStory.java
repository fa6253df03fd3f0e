package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A resident withdraws a complaint: first the house goes on for the neighbours' sake, then the matter is over and the case ends. */
@AtsakasTest
class WithdrawalStory {

    private static final String RESIDENT = "regina.lukosiene@pastas.lt";

    @LocalServerPort
    private int port;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    private Resident resident;

    @Test
    void aComplaintIsWithdrawnTwiceAndOnlyTheSecondTimeItEnds() {
        resident = Resident.complains(beans, "Regina Lukošienė", RESIDENT, "Dėl dujų kvapo laiptinėje");
        theOfficeBegins();

        clock.set("2026-11-25T10:00:00+02:00");
        theResidentWithdrawsOnThePortal();
        theSupervisorGoesOn();
        assertThat(theLatestLetter())
                .contains("nagrinėjimą tęsti savo iniciatyva", "Dujų kvapas pavojingas kaimynams.");
        assertThat(resident.state()).isEqualTo("EXAMINING");
        assertThat(resident.answerDue()).as("the clock runs on").isEqualTo("2026-12-21");

        clock.set("2026-12-01T10:00:00+02:00");
        theRegistrarEntersWhatTheResidentSays();
        theSupervisorEndsTheCase();
        assertThat(theLatestLetter())
                .contains("Kaip prašėte, jo toliau nenagrinėjame, o bylą baigiame.", "Gintaras Balčiūnas")
                .contains("Lietuvos administracinių ginčų komisijai");
        assertThat(resident.state()).isEqualTo("WITHDRAWN");
        assertThat(StaffMember.signIn(port, "handler").tasks(resident.number())).isEmpty();

        clock.set("2026-12-28T10:00:00+02:00");
        nothingMoreHappens();
    }

    private void theOfficeBegins() {
        new Office(port).begins(resident.number(), "handler");
        time.moveTo(clock.instant());
    }

    private void theResidentWithdrawsOnThePortal() {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", resident.number(), "code", resident.code()));
        client.send("/status/withdrawal", Map.of("reason", "Kvapo nebejaučiu."));
        time.moveTo(clock.instant());
        assertThat(client.open("/status/case").body()).contains("Gavome prašymą atsiimti skundą");
    }

    private void theSupervisorGoesOn() {
        StaffMember.signIn(port, "unithead")
                .complete(
                        resident.number(),
                        "userTask_decideWithdrawal",
                        Map.of("decision", "continue", "reasons", "Dujų kvapas pavojingas kaimynams."));
        time.moveTo(clock.instant());
    }

    private void theRegistrarEntersWhatTheResidentSays() {
        String page = resident.casePage() + "/withdrawal";
        Visitor.signedIn(port, "registrar")
                .send(page, Map.of("way", "SPOKEN", "words", "Dujininkai viską sutvarkė, skundo nebereikia."));
        time.moveTo(clock.instant());
    }

    private void theSupervisorEndsTheCase() {
        StaffMember.signIn(port, "unithead")
                .complete(resident.number(), "userTask_decideWithdrawal", Map.of("decision", "confirm"));
        time.moveTo(clock.instant());
    }

    private void nothingMoreHappens() {
        int before = mailbox.of(RESIDENT).size();
        time.moveTo(clock.instant());
        assertThat(mailbox.of(RESIDENT)).hasSize(before);
        assertThat(resident.state()).isEqualTo("WITHDRAWN");
    }

    private String theLatestLetter() {
        assertThat(resident.lastMail().subject()).contains(resident.number()).doesNotContain("duj", "Lukoš");
        assertThat(resident.lastMail().attachments()).hasSize(1);
        return resident.lastLetter();
    }
}
