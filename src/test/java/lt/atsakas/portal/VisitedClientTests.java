package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a client reads of a visit on the status page: what they were written to about, and nothing else. */
@AtsakasTest
class VisitedClientTests {

    private static final String PLANNED = "Numatėme su jumis susitikti";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    private Visiting visiting;

    @BeforeEach
    void take() {
        visiting = new Visiting(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void ofAVisitWhoseLetterHasNotLeftTheyReadNothing() {
        Walk walk = visiting.planned(Walk.begin(beans).examining());

        assertThat(clientsPage(walk)).doesNotContain("susitik", "Susitik", Visiting.PLACE);
        walk.fire(Visiting.TELL);
        assertThat(clientsPage(walk)).contains(PLANNED, "Susitiksime", Visiting.PLACE, "Kada ir kur, pranešame raštu.");
    }

    @Test
    void ofOneThatIsCancelledBeforeItsLetterLeavesTheyNeverReadAnything() {
        Walk walk = visiting.cancelled(visiting.planned(Walk.begin(beans).examining()));

        assertThat(clientsPage(walk)).doesNotContain("susitik", "Susitik");
        walk.fire(Visiting.TELL);
        assertThat(clientsPage(walk)).doesNotContain("susitik", "Susitik");
    }

    @Test
    void thatItIsMovedOrCancelledStandsInTheHistoryOnceTheLetterHasLeft() {
        Walk walk = visiting.told(Walk.begin(beans).examining());

        visiting.moved(walk, "2026-12-03", "14:00");
        assertThat(clientsPage(walk))
                .contains("gruodžio 3 d. 14:00")
                .doesNotContain("Pakeitėme susitikimo", "parašėme rašte");
        walk.fire(Visiting.TELL);
        assertThat(clientsPage(walk)).contains("Pakeitėme susitikimo laiką ar vietą");

        visiting.cancelled(walk).fire(Visiting.TELL);
        assertThat(clientsPage(walk)).contains(PLANNED, "Susitikimą atšaukėme").doesNotContain("Susitiksime");
    }

    private String clientsPage(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return ClientsProof.given(beans, client, walk.number())
                .open("/status/case")
                .body();
    }
}
