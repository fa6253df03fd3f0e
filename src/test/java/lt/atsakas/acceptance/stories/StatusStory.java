package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.correspondence.StatusNews;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A client follows their case without phoning: is told once when it moves on, reads where it stands by number and code, proves by a one-time code
 * to be the client, adds what was forgotten, and reads the answer and how to appeal.
 */
@AtsakasTest
class StatusStory {

    private static final String STATUS = "/status/case";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    private SeenCase seen;
    private Visitor client;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aClientFollowsTheirCaseWithoutPhoning() {
        Walk walk = Walk.begin(beans);
        seen = new SeenCase(port, walk);
        carry();

        theClientIsToldOnceThatItMovesOn(walk);
        numberAndCodeShowWhereItStandsAndWhyThatDay();
        anyoneWhoFoundTheSlipReadsNothingPersonal();
        theClientAddsWhatWasForgottenAndTheHandlerReadsIt();
        theOneTimeCodeShowsTheRest();
        theAnswerIsThereWhenItHasLeft(walk);
    }

    private void theClientIsToldOnceThatItMovesOn(Walk walk) {
        clock.set("2026-11-24T10:00:00+02:00");
        walk.examining();
        clock.set("2026-11-24T10:15:00+02:00");
        carry();
        clock.set("2026-11-24T12:00:00+02:00");
        carry();

        assertThat(news())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("Skundas nagrinėjamas").doesNotContain("Šąla butas"));
    }

    private void numberAndCodeShowWhereItStandsAndWhyThatDay() {
        client = seen.client();

        assertThat(client.open(STATUS).body())
                .contains("Skundas nagrinėjamas", "2026 m. gruodžio 21 d.", "Kodėl ši diena?", "per 20 darbo dienų");
    }

    private void anyoneWhoFoundTheSlipReadsNothingPersonal() {
        assertThat(client.open(STATUS).body()).doesNotContain("Šąla butas", "15 laipsnių", "Gražulienė");
        assertThat(client.open("/status/code").body()).doesNotContain("ona.grazuliene");
    }

    private void theClientAddsWhatWasForgottenAndTheHandlerReadsIt() {
        client.sendFiles("/status/more", Map.of("more", "Šąla ir virtuvė."), "file", Map.of("langas.txt", "Langas"));

        assertThat(seen.pageFor("handler")).contains("Šąla ir virtuvė.", "langas.txt");
        carry();
        assertThat(seen.subjects("handler")).contains("Byla " + seen.number() + ": klientas papildė skundą");
    }

    private void theOneTimeCodeShowsTheRest() {
        ClientsProof.given(beans, client, seen.walk().number());

        assertThat(client.open(STATUS).body()).contains("Šąla butas", "15 laipsnių");
        assertThat(client.open("/status/access").body())
                .contains("darbuotojas, kuriam skirta nagrinėti", "kitoms institucijoms neperdavėme");
    }

    private void theAnswerIsThereWhenItHasLeft(Walk walk) {
        walk.complete("userTask_examineComplaint", "handler", Map.of());
        walk.written().complete("userTask_draftAnswer", "handler", Map.of());
        assertThat(client.open(STATUS).body()).doesNotContain("Atsakymas į skundą");
        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
        carry();

        String answer = Jsoup.parse(client.open(STATUS).body())
                .expectFirst("a[href^=/status/letters/]")
                .attr("href");
        assertThat(client.open(answer).body()).contains("Sprendimo motyvai", "Apskundimo tvarka");
        assertThat(news()).as("the answer itself tells of the rest").hasSize(1);
    }

    private void carry() {
        beans.getBean(StatusNews.class).round();
        beans.getBean(Postman.class).round();
    }

    private List<DeliveredMail> news() {
        return beans.getBean(Mailbox.class).of(seen.walk().facts().client().email()).stream()
                .filter(mail -> mail.subject().startsWith("Pasikeitė būsena"))
                .toList();
    }
}
