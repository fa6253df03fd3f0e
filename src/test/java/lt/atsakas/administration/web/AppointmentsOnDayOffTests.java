package lt.atsakas.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.committee.SessionChanges;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.deadlines.UnsettledAppointments;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sessions and meetings with clients on Friday 2031-09-19, which becomes free: the administrator sees them before, those who arranged them are told. */
@AtsakasTest
class AppointmentsOnDayOffTests {

    private static final LocalDate DAY = LocalDate.of(2031, 9, 19);
    private static final Map<String, String> DAY_OFF =
            Map.of("date", "2031-09-19", "kind", "DAY_OFF", "name", "Direktoriaus įsakymas Nr. 19");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private UnsettledAppointments unsettled;

    @Autowired
    private CalendarFollower follower;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private Walk heard;
    private Walk visited;
    private Sitting sitting;

    @BeforeEach
    void arrange() {
        heard = Walk.beginWhereDaysMayBeDeclared(beans).examining();
        sitting = Sitting.founded(beans);
        sitting.called(sitting.asked(heard), DAY.toString());
        visited = Walk.beginWhereDaysMayBeDeclared(beans).examining();
        new Visiting(beans).plan(visited, Instant.parse("2031-09-19T11:00:00Z"));
    }

    @AfterEach
    void nothingIsDeclared() {
        specialDays.withdraw(DAY);
        while (follower.round() > 0) {
            assertThat(follower.left()).isNotNegative();
        }
        new Visiting(beans).cancelled(visited);
        beans.getBean(SessionChanges.class).callOff(sitting.review(heard).id(), new EmployeeId("secretary"));
        clock.reset();
    }

    @Test
    void theAdministratorSeesHowManyThereAreAndWhenButNotWhose() {
        Document preview = preview();

        assertThat(preview.select("#appointments").text())
                .contains("komisijų posėdžių – 1, susitikimų su klientais – 1");
        assertThat(preview.select("#appointments + ul li").eachText())
                .containsExactly(
                        "2031 m. rugsėjo 19 d. 10:00 – komisijos posėdis",
                        "2031 m. rugsėjo 19 d. 14:00 – susitikimas su klientu");
        assertThat(mails("secretary", heard)).isZero();
    }

    @Test
    void whoIsBarredFromTheOnlyCaseSeesNothingOfIt() {
        beans.getBean(JdbcTemplate.class)
                .update(
                        "insert into assignment.bar (case_number, employee, ground, reason, since)"
                                + " values (?, 'admin', 'COMPLAINED_ABOUT', '', now())",
                        heard.number().value());

        assertThat(preview().select("#appointments + ul li").eachText())
                .containsExactly("2031 m. rugsėjo 19 d. 14:00 – susitikimas su klientu");
    }

    @Test
    void theSecretaryAndTheHandlerAreToldOnceTheDayIsFree() {
        AdminBrowser.at(port).visitor().sendFrom("/calendar?year=2031", "/admin/calendar", DAY_OFF);
        unsettled.untold().forEach(unsettled::tell);
        heard.postmanComes();

        DeliveredMail session = mail("secretary@atsakas.demo", heard);
        assertThat(session.subject()).endsWith("komisijos posėdis patenka į nedarbo dieną");
        assertThat(session.text()).contains("2031 m. rugsėjo 19 d. 10:00", "perkelkite arba atšaukite");
        DeliveredMail visit = mail("handler@atsakas.demo", visited);
        assertThat(visit.subject()).endsWith("susitikimas su klientu patenka į nedarbo dieną");
        assertThat(visit.text()).contains("2031 m. rugsėjo 19 d. 14:00", "perkelkite arba atšaukite");
    }

    private Document preview() {
        return Jsoup.parse(AdminBrowser.at(port)
                .visitor()
                .sendFrom("/calendar?year=2031", "/admin/calendar/check", DAY_OFF)
                .body());
    }

    private long mails(String login, Walk walk) {
        walk.postmanComes();
        return mailbox.of(login + "@atsakas.demo").stream()
                .filter(mail -> mail.subject().contains(walk.number().value()))
                .filter(mail -> mail.subject().contains("nedarbo dien"))
                .count();
    }

    private DeliveredMail mail(String address, Walk walk) {
        return mailbox.of(address).stream()
                .filter(mail -> mail.subject().contains(walk.number() + ":"))
                .filter(mail -> mail.subject().contains("nedarbo dien"))
                .findFirst()
                .orElseThrow();
    }
}
