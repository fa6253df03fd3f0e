package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.process.Walk;
import lt.atsakas.process.offencereport.Reporting;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Somebody leans on a handler, and a client is too drunk to be served: the head hears of the one, both are on record, and the case goes on untouched. */
@AtsakasTest
class UndueInfluenceStory {

    private static final String DECIDE = "userTask_reportOffence";
    private static final String PRESSURE = "Tarybos narys paskambino ir liepė skundą atmesti.";
    private static final String SCENE = "Svyravo, šaukė prie 3 langelio, nesiklausė prašymo nurimti.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private SeenCase seen;
    private String report = "";

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theHeadHearsOfPressureAndAComplaintOutlivesARefusedConversation() {
        seen = new SeenCase(port, Walk.begin(beans).examining());
        CaseFacts before = seen.walk().facts();

        theHandlerReportsThePressure();
        onlyTheHeadDecides();
        theHeadTellsTheCommission();
        theHandlerReadsWhatBecameOfIt();

        aRegistrarRefusesToServeTheDrunkClient();
        thoseAboveReadItAndColleaguesDoNot();

        assertThat(seen.walk().facts()).isEqualTo(before);
        theClientSeesNothingOfEitherAndIsHeardAllTheSame();
    }

    private void theHandlerReportsThePressure() {
        HttpResponse<String> made = seen.as("handler")
                .send(
                        "/offence-reports/new?case=" + seen.walk().number().address(),
                        Map.of("kind", "UNDUE_INFLUENCE", "facts", PRESSURE, "caseNumber", seen.number()));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
        report = made.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        seen.settles();
    }

    private void onlyTheHeadDecides() {
        assertThat(mails("director")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("laukia Jūsų sprendimo");
            assertThat(mail.text()).doesNotContain(PRESSURE, seen.number());
        });
        assertThat(mails("unithead")).as("the direct supervisor is passed over").isEmpty();
        for (String other : List.of("unithead", "handler2", "admin")) {
            assertThat(seen.as(other).open("/offence-reports/" + report).statusCode())
                    .isEqualTo(404);
            assertThat(seen.inTasklist(other).tasks(report)).isEmpty();
        }
        assertThat(seen.pageFor("unithead")).doesNotContain(PRESSURE, "/offence-reports/" + report);
    }

    private void theHeadTellsTheCommission() {
        seen.inTasklist("director")
                .complete(
                        report,
                        DECIDE,
                        Map.of(
                                "decision",
                                "tell",
                                "authority",
                                "Vyriausioji tarnybinės etikos komisija",
                                "toldOn",
                                "2026-11-23",
                                "registration",
                                "S-118"));
        seen.settles();
    }

    private void theHandlerReadsWhatBecameOfIt() {
        assertThat(mails("handler"))
                .last()
                .satisfies(mail -> assertThat(mail.subject()).contains("nuspręsta"));
        assertThat(Jsoup.parse(seen.as("handler")
                                .open("/offence-reports/" + report)
                                .body())
                        .text())
                .contains("Institucijai pranešta", "Vyriausioji tarnybinės etikos komisija", "S-118");
        assertThat(new Reporting(beans).card(report).decider()).hasToString("director");
    }

    private void aRegistrarRefusesToServeTheDrunkClient() {
        HttpResponse<String> entered = seen.as("registrar")
                .send(
                        "/service-refusals/new",
                        Map.of(
                                "ground", "INTOXICATED",
                                "day", "2026-11-23",
                                "time", "09:40",
                                "facts", SCENE,
                                "witness", "Ona Liudytoja",
                                "caseNumber", seen.number()));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(302);
        assertThat(Jsoup.parse(seen.as("registrar").open("/service-refusals").body())
                        .text())
                .contains(SCENE, "Ona Liudytoja", "09:40", "Neblaivus ar apsvaigęs");
    }

    private void thoseAboveReadItAndColleaguesDoNot() {
        assertThat(seen.as("director").open("/service-refusals").body()).contains(SCENE);
        assertThat(seen.as("handler2").open("/service-refusals").body()).doesNotContain(SCENE);
        assertThat(seen.pageFor("handler")).contains("bylai tai įtakos neturi", SCENE);
    }

    private void theClientSeesNothingOfEitherAndIsHeardAllTheSame() {
        assertThat(seen.clientsPage()).doesNotContain(SCENE, PRESSURE, "neaptarnaut");
        assertThat(seen.walk().facts().answerDue()).isEqualTo("2026-12-21");
        seen.inTasklist("handler").complete(seen.number(), "userTask_examineComplaint", Map.of());
        assertThat(seen.tasksOf("handler")).containsExactly("userTask_draftAnswer");
    }

    private List<DeliveredMail> mails(String login) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .filter(mail -> mail.subject().contains(report))
                .toList();
    }
}
