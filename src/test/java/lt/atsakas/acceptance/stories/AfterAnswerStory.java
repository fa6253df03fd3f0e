package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.correction.Correcting;
import lt.atsakas.process.promise.Promising;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What follows an answer: its slip of the pen is put right in time, its promise is watched until it is kept, and an appeal's outcome is known. */
@AtsakasTest
class AfterAnswerStory {

    private static final Map<String, String> LAMP =
            Map.of("what", Promising.WHAT, "keeper", "handler2", "due", "2026-12-04");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    private SeenCase seen;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theHouseStandsByWhatItAnswered() {
        theAnswerPromisesALamp();
        theClientSeesThePromise();
        theHandlerPutsAWrongDayRightAndTheSupervisorApproves();
        theClientHasTheCorrectedAnswerInThreeWorkingDays();
        seen.reaches("2026-12-05T09:00:00+02:00");
        theLampIsLateAndSomebodyAboveHears();
        theKeeperChangesTheLampAndTheClientSeesIt();
        clock.set("2027-01-15T10:00:00+02:00");
        theOutcomeOfAnAppealIsKnownToTheCase();
    }

    private void theAnswerPromisesALamp() {
        Walk walk = Walk.begin(beans).drafting();
        seen = new SeenCase(port, walk);
        seen.as("handler").send(seen.page() + "/promises", LAMP);
        walk.written();
        seen.inTasklist("handler").complete(seen.number(), "userTask_draftAnswer", Map.of());
        assertThat(seen.clientsPage()).as("nothing is promised yet").doesNotContain(Promising.WHAT);
        seen.inTasklist("unithead").complete(seen.number(), "userTask_approveAnswer", Map.of("decision", "approve"));
        seen.settles();
        assertThat(walk.facts().isClosed()).isTrue();
    }

    private void theClientSeesThePromise() {
        assertThat(seen.clientsPage())
                .contains("Ką pažadėjome", Promising.WHAT, "Padarysime iki 2026 m. gruodžio 4 d.")
                .doesNotContain("handler2");
        assertThat(seen.tasksOf("handler2")).containsExactly(Promising.KEEP);
    }

    private void theHandlerPutsAWrongDayRightAndTheSupervisorApproves() {
        HttpResponse<String> substance = correct("Vožtuvo nekeisime, nes klientė pati kalta.");
        assertThat(substance.statusCode()).isEqualTo(422);
        assertThat(substance.body()).contains("Tai daugiau negu rašymo klaida");

        HttpResponse<String> slip = correct("Vožtuvas pakeistas lapkričio 27 d., temperatūra bute – 20 laipsnių.");
        assertThat(slip.statusCode()).as(slip.body()).isEqualTo(302);
        seen.reaches("2026-11-25T09:00:00+02:00");
        assertThat(seen.subjects("unithead")).anyMatch(subject -> subject.contains("šiandien reikia nuspręsti"));
        seen.inTasklist("unithead").complete(seen.number(), Correcting.APPROVE, Correcting.APPROVED);
        seen.settles();
    }

    private HttpResponse<String> correct(String reasons) {
        return seen.as("handler")
                .send(
                        seen.page() + "/correction",
                        Map.of(
                                "what", "Ne ta diena.",
                                "findings", "Nustatyta, kad šildymo vožtuvas sugedęs.",
                                "reasons", reasons));
    }

    private void theClientHasTheCorrectedAnswerInThreeWorkingDays() {
        assertThat(clock.instant()).as("the third working day is the 26th").isBefore("2026-11-26T22:00:00Z");
        assertThat(seen.lastMail().subject())
                .isEqualTo("Ištaisytas atsakymas į Jūsų kreipimąsi, registracijos Nr. " + seen.number());
        assertThat(seen.lastMail().attachments()).hasSize(1);
        assertThat(seen.lastLetter()).contains("lapkričio 27 d.", "Apskundimo tvarka");
        assertThat(seen.clientsPage()).contains("Ištaisėme atsakymo rašymo klaidą");
        assertThat(seen.tasksOf("unithead")).isEmpty();
    }

    private void theLampIsLateAndSomebodyAboveHears() {
        assertThat(seen.clientsPage()).contains("Turėjome padaryti iki 2026 m. gruodžio 4 d.", "Vėluojame");
        assertThat(seen.subjects("handler2")).anyMatch(subject -> subject.contains("liko diena"));
        assertThat(seen.tasksOf("unithead")).containsExactly("userTask_handleEscalation");
    }

    private void theKeeperChangesTheLampAndTheClientSeesIt() {
        seen.inTasklist("handler2").complete(seen.number(), Promising.KEEP, Promising.DONE);
        seen.settles();
        assertThat(seen.clientsPage())
                .contains("Padaryta 2026 m. gruodžio 5 d.", "Padarėme, ką buvome pažadėję")
                .doesNotContain("Vėluojame", "Lempa pakeista");
        assertThat(seen.tasksOf("unithead")).as("the worry ends by itself").isEmpty();
        assertThat(seen.as("handler2").open(seen.page()).statusCode())
                .as("the keeper has no more to do with the case")
                .isEqualTo(404);
    }

    private void theOutcomeOfAnAppealIsKnownToTheCase() {
        seen.as("registrar")
                .send(
                        seen.page() + "/appeal",
                        Map.of(
                                "body", "DISPUTES_COMMISSION",
                                "decidedOn", "2027-01-12",
                                "outcome", "LEFT_AS_IT_IS",
                                "note", "Nr. 21R-5"));
        assertThat(seen.pageFor("handler"))
                .contains("Sprendimas paliktas galioti", "Nr. 21R-5")
                .contains("Sprendė Lietuvos administracinių ginčų komisija");
        assertThat(seen.clientsPage()).doesNotContain("21R-5");
    }
}
