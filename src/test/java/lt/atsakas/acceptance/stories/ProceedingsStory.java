package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.process.Walk;
import lt.atsakas.process.proceedings.Suing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A court takes up the question of a complaint: its examination is stopped by two people, and the client reads why and where to appeal. */
@AtsakasTest
class ProceedingsStory {

    private static final String COURT = "Vilniaus miesto apylinkės teismas";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private SeenCase seen;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theExaminationStopsWhenACourtBeginsAndTheClientReadsWhy() {
        seen = new SeenCase(port, Walk.begin(beans).drafting().postmanComes());

        aRegistrarOpensALetterOfTheCourt();
        theCaseGoesOnUntilTheHeadDecides();
        theHeadStopsTheExamination();
        theClientReadsWhyAndWhereToAppeal();
        theHandlerHasNothingToDoAndReadsWhy();
        seen.reaches("2026-12-23T09:00:00+02:00");
        nobodyIsRemindedOfATermThatIsOver();
    }

    private void aRegistrarOpensALetterOfTheCourt() {
        HttpResponse<String> entered = seen.as("registrar")
                .send(
                        seen.page() + "/proceedings",
                        Map.of(
                                "body", "COURT",
                                "bodyName", COURT,
                                "bodyCase", "e2-4821-734/2026",
                                "begunOn", "2026-11-20",
                                "learned", "Gautas teismo pranešimas."));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(302);
        seen.settles();
        assertThat(seen.subjects("unithead"))
                .anyMatch(subject -> subject.contains("prasidėjo procesas kitoje institucijoje"));
    }

    private void theCaseGoesOnUntilTheHeadDecides() {
        assertThat(seen.tasksOf("handler")).containsExactly("userTask_draftAnswer");
        assertThat(seen.tasksOf("unithead")).containsExactly(Suing.DECIDE);
        assertThat(seen.clientsPage()).doesNotContain(COURT);
    }

    private void theHeadStopsTheExamination() {
        seen.inTasklist("unithead").complete(seen.number(), Suing.DECIDE, Suing.STOP);
        seen.settles();
        assertThat(seen.walk().facts().status().state().name()).isEqualTo("LEFT_UNEXAMINED");
    }

    private void theClientReadsWhyAndWhereToAppeal() {
        assertThat(seen.lastMail().subject())
                .isEqualTo("Sprendimas dėl Jūsų kreipimosi nagrinėjimo, registracijos Nr. " + seen.number());
        assertThat(seen.lastMail().attachments()).hasSize(1);
        assertThat(seen.lastLetter())
                .contains("Skundą paliekame nenagrinėtą: tą patį klausimą pradėjo nagrinėti teismas")
                .contains("11 straipsnio 3 dalies 4 punktas")
                .contains(COURT, "e2-4821-734/2026", "Ginčą dėl tos pačios skolos išspręs teismas.")
                .contains("Apskundimo tvarka", "per vieną mėnesį nuo jo įteikimo dienos")
                .contains("Lietuvos administracinių ginčų komisijai", "Gintaras Balčiūnas");
        assertThat(seen.clientsPage())
                .contains("Kodėl skundo nenagrinėjome ir kaip šį sprendimą apskųsti")
                .contains("Nusprendėme skundo nenagrinėti");
    }

    private void theHandlerHasNothingToDoAndReadsWhy() {
        assertThat(seen.tasksOf("handler")).isEmpty();
        assertThat(seen.walk().complaint()).isNull();
        assertThat(seen.pageFor("handler"))
                .contains("Nagrinėjimas nutrauktas", COURT, "Ginčą dėl tos pačios skolos išspręs teismas.");
    }

    private void nobodyIsRemindedOfATermThatIsOver() {
        List<DeliveredMail> letters = mailbox.of(seen.walk().facts().client().email());
        assertThat(letters)
                .filteredOn(mail -> mail.subject().startsWith("Sprendimas dėl"))
                .hasSize(1);
        assertThat(seen.tasksOf("unithead")).isEmpty();
        for (String login : List.of("handler", "unithead", "director")) {
            assertThat(seen.subjects(login)).noneMatch(subject -> subject.contains("terminas"));
        }
    }
}
