package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.process.Walk;
import lt.atsakas.process.offencereport.Reporting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A handler reports their own supervisor: the supervisor learns nothing, the next two do not hurry in turn, and an authority is told. */
@AtsakasTest
class OffenceStory {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Mailbox mailbox;

    private String number = "";

    @Test
    void whoeverIsReportedLearnsNothingAndTheAuthorityIsToldAllTheSame() {
        Walk walk = Walk.begin(beans).examining();

        theHandlerReportsTheirSupervisorFromTheCase(walk);
        nothingReaches("unithead", walk);
        theDirectorDoesNotDecideInTimeAndIsReminded();
        theDirectorTellsTheAuthority();
        theReporterReadsWhatWasDecided();
        nothingReaches("unithead", walk);
        theCaseGoesOn(walk);
    }

    private void theHandlerReportsTheirSupervisorFromTheCase(Walk walk) {
        HttpResponse<String> made = Visitor.signedIn(port, "handler")
                .send(
                        "/offence-reports/new?case=" + walk.number().address(),
                        Map.of(
                                "kind", "OFFENCE",
                                "facts", "Vadovas liepė atmesti skundą už atlygį.",
                                "employee", "unithead",
                                "caseNumber", walk.number().value()));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
        number = made.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        time.moveTo(clock.instant());
        assertThat(mails("director")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("laukia Jūsų sprendimo");
            assertThat(mail.text()).doesNotContain("atlygį", walk.number().value(), "unithead");
        });
    }

    private void nothingReaches(String login, Walk walk) {
        Visitor concerned = Visitor.signedIn(port, login);
        assertThat(concerned.open("/offence-reports/" + number).statusCode()).isEqualTo(404);
        assertThat(List.of(
                        "/offence-reports",
                        "/cases?q=" + number,
                        "/cases/" + walk.number().address()))
                .allSatisfy(page ->
                        assertThat(concerned.open(page).body()).doesNotContain("atlygį", "/offence-reports/" + number));
        assertThat(StaffMember.signIn(port, login).tasks(number)).isEmpty();
        assertThat(mails(login)).isEmpty();
    }

    private void theDirectorDoesNotDecideInTimeAndIsReminded() {
        clock.set("2026-11-25T09:00:00+02:00");
        time.moveTo(clock.instant());
        assertThat(mails("director"))
                .hasSize(2)
                .last()
                .satisfies(mail -> assertThat(mail.subject()).contains("vis dar laukia"));
    }

    private void theDirectorTellsTheAuthority() {
        StaffMember.signIn(port, "director").complete(number, "userTask_reportOffence", Reporting.TOLD);
        time.moveTo(clock.instant());
    }

    private void theReporterReadsWhatWasDecided() {
        assertThat(mails("handler"))
                .last()
                .satisfies(mail -> assertThat(mail.subject()).contains("nuspręsta"));
        Visitor reporter = Visitor.signedIn(port, "handler");
        assertThat(Jsoup.parse(reporter.open("/offence-reports/" + number).body())
                        .text())
                .contains("Institucijai pranešta", "Vilniaus apskrities VPK", "10-S-4411");
    }

    private void theCaseGoesOn(Walk walk) {
        assertThat(walk.steps()).contains("userTask_examineComplaint");
        walk.complete("userTask_examineComplaint", "handler", Map.of());
        assertThat(walk.steps()).contains("userTask_draftAnswer");
    }

    private List<DeliveredMail> mails(String login) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .filter(mail -> mail.subject().contains(number))
                .toList();
    }
}
