package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.survey.Asked;
import lt.atsakas.survey.Surveys;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Residents get answers, say with three taps what they think of them, and the house sets about doing better. */
@AtsakasTest
class SurveyStory {

    private static final String ANSWER = """
            {"decision":"REJECTED","findings":"Radiatorius nevarva.","legalBasis":"Civilinio kodekso 6.492 straipsnis",
            "reasons":"Patikrinus gedimo nerasta.","appeal":"CIVIL"}""";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatResidentsThinkIsAskedCountedAndActedUpon() {
        jdbc.sql("delete from survey.invitation").update();
        for (int resident = 1; resident <= 5; resident++) {
            String mailbox = "apklausa" + resident + "@pastas.lt";
            theOfficeAnswers(Resident.complains(beans, "Ana Nr. " + resident, mailbox, "Dėl radiatoriaus " + resident));
        }
        threeDaysPass();
        theResidentSays("apklausa1@pastas.lt", "BAD", "Atsakymo nesupratau.");
        for (int resident = 2; resident <= 5; resident++) {
            theResidentSays("apklausa" + resident + "@pastas.lt", "GOOD", "");
        }

        theHeadReadsWhatTheyThink();
        theHeadSetsAboutIt();
    }

    private void theOfficeAnswers(Resident resident) {
        String number = resident.number();
        new Office(port).begins(number, "handler");
        StaffMember worker = StaffMember.signIn(port, "handler");
        worker.complete(number, "userTask_examineComplaint", Map.of());
        worker.put("/api" + resident.casePage() + "/answer-draft", ANSWER);
        worker.complete(number, "userTask_draftAnswer", Map.of());
        StaffMember.signIn(port, "unithead").complete(number, "userTask_approveAnswer", Map.of("decision", "approve"));
        time.moveTo(clock.instant());
        assertThat(resident.state()).isEqualTo("ANSWERED");
    }

    private void threeDaysPass() {
        clock.advance(Duration.ofDays(3));
        beans.getBean(Surveys.class).round();
        beans.getBean(Postman.class).round();
    }

    private void theResidentSays(String mailbox, String clarity, String comment) {
        Visitor resident = new Visitor(port);
        resident.open(Asked.path(beans, mailbox));
        resident.send(
                "/survey", Map.of("speed", "VERY_GOOD", "clarity", clarity, "respect", "GOOD", "comment", comment));
        String thanks = resident.open("/survey/thanks").body();
        assertThat(thanks).contains("Jūsų vertinimą gavome");
        assertThat(thanks.contains("Nesutinkate su atsakymu?")).isEqualTo(clarity.equals("BAD"));
    }

    private void theHeadReadsWhatTheyThink() {
        Document page = Jsoup.parse(
                Visitor.signedIn(port, "unithead").open("/survey-results").body());
        assertThat(page.select("tbody tr").first().text()).isEqualTo("Būsto priežiūros skyrius 5 5,0 3,6 4,0 20 %");
        assertThat(page.select("main").text()).contains("Atsakymo nesupratau.").doesNotContain("Ana Nr.");
    }

    private void theHeadSetsAboutIt() {
        Visitor.signedIn(port, "unithead")
                .send(
                        "/improvements/new",
                        Map.of("what", "Atsakymus rašyti paprasčiau.", "owner", "handler", "due", "2026-12-11"));
        assertThat(Visitor.signedIn(port, "handler").open("/improvements").body())
                .contains("Atsakymus rašyti paprasčiau.");
        jdbc.sql("delete from survey.improvement").update();
    }
}
