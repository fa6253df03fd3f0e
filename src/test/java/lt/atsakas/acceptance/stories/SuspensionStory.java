package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The answer hangs on an expert: the case is suspended, prolonged once and goes on, and the client knows each time by when. */
@AtsakasTest
class SuspensionStory {

    private static final String RESIDENT = "algis.paulauskas@pastas.lt";

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
    void aCaseWaitsForAnExpertAndItsClientKnowsUntilWhen() {
        resident = Resident.complains(beans, "Algis Paulauskas", RESIDENT, "Dėl įtrūkusios sienos");
        theOfficeBegins();
        assertThat(resident.answerDue()).isEqualTo("2026-12-21");

        theHandlerAsks();
        theSupervisor(Map.of("decision", "suspend"), "userTask_decideSuspension");
        assertThat(theLatestLetter())
                .contains("nagrinėjimą sustabdėme ne ilgiau kaip iki 2026 m. gruodžio 11 d.", "25 straipsnis")
                .contains("Ekspertas sieną apžiūrės gruodžio 8 d.");
        assertThat(resident.state()).isEqualTo("SUSPENDED");
        assertThat(resident.answerDue()).isEqualTo("2027-01-13");

        clock.set("2026-12-11T10:00:00+02:00");
        theSupervisor(
                Map.of("decision", "prolong", "explanation", "Ekspertas susirgo.", "reviewOn", "2026-12-18"),
                "userTask_reviewSuspension");
        assertThat(theLatestLetter()).contains("lieka sustabdytas ne ilgiau kaip iki 2026 m. gruodžio 18 d.");

        clock.set("2026-12-16T10:00:00+02:00");
        theSupervisor(Map.of("decision", "resume"), "userTask_reviewSuspension");
        assertThat(theLatestLetter()).contains("nagrinėjimą tęsiame. Atsakysime iki 2027 m. sausio 18 d.");
        assertThat(resident.state()).isEqualTo("EXAMINING");
        assertThat(resident.answerDue()).isEqualTo("2027-01-18");
    }

    private void theOfficeBegins() {
        new Office(port).begins(resident.number(), "handler");
        time.moveTo(clock.instant());
    }

    private void theHandlerAsks() {
        String page = resident.casePage() + "/suspension";
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
        StaffMember.signIn(port, "unithead").complete(resident.number(), step, decides);
        time.moveTo(clock.instant());
    }

    private String theLatestLetter() {
        assertThat(resident.lastMail().subject()).contains(resident.number()).doesNotContain("sien", "Paulausk");
        return resident.lastLetter();
    }
}
