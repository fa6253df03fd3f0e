package lt.atsakas.administration.web;

import static lt.atsakas.administration.web.AdminBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A year in which days may be declared without moving the cases of other tests. */
@AtsakasTest
class CalendarPageTests {

    private static final LocalDate DAY = LocalDate.of(2031, 9, 17);
    private static final Map<String, String> DAY_OFF =
            Map.of("date", "2031-09-17", "kind", "DAY_OFF", "name", "Direktoriaus įsakymas Nr. 17");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private CalendarFollower follower;

    @Autowired
    private MovableClock clock;

    private AdminBrowser admin;

    @BeforeEach
    void itIs2031() {
        clock.set("2031-09-01T09:00:00+03:00");
        admin = AdminBrowser.at(port);
    }

    @AfterEach
    void nothingIsDeclared() {
        specialDays.withdraw(DAY);
        everybodyFollows();
        clock.reset();
    }

    @Test
    void showsTheHolidaysOfEveryYearToAllStaff() {
        Document page = Jsoup.parse(
                Visitor.signedIn(port, "handler").open("/calendar?year=2026").body());

        assertThat(page.select("main tbody tr").eachText())
                .anyMatch(line -> line.startsWith("2026-12-24, ketvirtadienis šventė Kūčios"));
        assertThat(page.select("main form")).as("reads only").isEmpty();
        assertThat(page.select("main a[href='/calendar?year=2027']").text()).isEqualTo("2027 m.");
        assertThat(admin.open("/calendar").select("h1").text()).isEqualTo("Darbo kalendorius 2031");
        assertThat(admin.visitor().open("/calendar?year=1999").statusCode()).isEqualTo(404);
    }

    @Test
    void listsTheCasesThatMoveBeforeAnythingIsDeclared() {
        Walk walk = Walk.beginWhereDaysMayBeDeclared(beans);
        LocalDate due = walk.facts().answerDue();

        Document preview = Jsoup.parse(send("/admin/calendar/check", DAY_OFF).body());

        assertThat(preview.select("#moved").text()).matches("Atvirų bylų, kurių terminas pasikeis: [1-9]\\d*\\.");
        assertThat(preview.select("main tbody tr").eachText())
                .contains(walk.number() + " iš " + due + " į " + due.plusDays(1));
        assertThat(preview.select("main").text()).contains("2031 m. rugsėjo 17 d., trečiadienis", "įsakymas Nr. 17");
        assertThat(specialDays.of(DAY)).as("nothing is declared yet").isEmpty();
        assertThat(walk.facts().answerDue()).isEqualTo(due);
    }

    @Test
    void doesNotListACaseFromWhichTheAdministratorIsBarred() {
        Walk walk = Walk.beginWhereDaysMayBeDeclared(beans);
        beans.getBean(JdbcTemplate.class)
                .update(
                        "insert into assignment.bar (case_number, employee, ground, reason, since)"
                                + " values (?, 'admin', 'COMPLAINED_ABOUT', '', now())",
                        walk.number().value());

        Document preview = Jsoup.parse(send("/admin/calendar/check", DAY_OFF).body());

        assertThat(preview.text()).doesNotContain(walk.number().value());
        assertThat(preview.select("#moved").text())
                .endsWith(": " + preview.select("main tbody tr").size() + ".");
    }

    @Test
    void movesTheCasesOnceItIsConfirmed() {
        Walk walk = Walk.beginWhereDaysMayBeDeclared(beans);
        LocalDate due = walk.facts().answerDue();

        HttpResponse<String> declared = send("/admin/calendar", DAY_OFF);
        everybodyFollows();

        assertThat(location(declared)).endsWith("/calendar?year=2031&declared");
        assertThat(walk.facts().answerDue()).isEqualTo(due.plusDays(1));
        Document year = admin.open("/calendar?year=2031");
        assertThat(year.select("main tbody tr").eachText())
                .anyMatch(line -> line.contains("2031-09-17, trečiadienis nedarbo diena Direktoriaus įsakymas Nr. 17"));
        assertThat(year.select(".at-timeline__what").first().text())
                .contains("Paskelbta 2031-09-17 (Nedarbo diena): Direktoriaus įsakymas Nr. 17.", "Atliko: ");
    }

    @Test
    void movesThemBackWhenItIsTakenBack() {
        Walk walk = Walk.beginWhereDaysMayBeDeclared(beans);
        LocalDate due = walk.facts().answerDue();
        Map<String, String> day = Map.of("date", "2031-09-17");
        send("/admin/calendar", DAY_OFF);
        everybodyFollows();

        Document preview =
                Jsoup.parse(send("/admin/calendar/withdrawal/check", day).body());
        HttpResponse<String> withdrawn = send("/admin/calendar/withdrawal", day);
        everybodyFollows();

        assertThat(preview.select("#moved").text()).matches(".*: [1-9]\\d*\\.");
        assertThat(location(withdrawn)).endsWith("&withdrawn");
        assertThat(walk.facts().answerDue()).isEqualTo(due);
        Document year = admin.open("/calendar?year=2031");
        assertThat(year.select(".at-timeline__what").first().text()).startsWith("Atšaukta 2031-09-17");
        for (String address : List.of("/admin/calendar/withdrawal", "/admin/calendar/withdrawal/check")) {
            HttpResponse<String> again = send(address, day);
            assertThat(again.statusCode()).as("already taken back").isEqualTo(422);
            assertThat(again.body()).contains("Tokia diena nepaskelbta arba jau atšaukta");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rytoj      | DAY_OFF     | Įsakymas | Nurodykite dieną",
                "2031-09-20 | DAY_OFF     | Įsakymas | Šią dieną ir taip nedirbama",
                "2031-12-24 | DAY_OFF     | Įsakymas | Šią dieną ir taip nedirbama",
                "2031-09-18 | WORKING_DAY | Įsakymas | Šią dieną ir taip dirbama",
                "2031-08-29 | DAY_OFF     | Įsakymas | Ši diena jau praėjo",
                "2029-12-31 | DAY_OFF     | Įsakymas | Ši diena jau praėjo",
                "2035-01-02 | DAY_OFF     | Įsakymas | iki 2034 metų pabaigos",
                "2031-09-18 | SOMETIMES   | Įsakymas | Pasirinkite, kokia diena bus",
                "2031-09-18 | DAY_OFF     | ''       | Įrašykite pagrindą"
            })
    void whatCannotBeDeclaredIsSaidBesideItsFieldAndNothingTypedIsLost(
            String date, String kind, String reason, String words) {
        Map<String, String> form = Map.of("date", date, "kind", kind, "name", reason);

        HttpResponse<String> refused = send("/admin/calendar/check", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select(".govuk-error-summary").text()).contains(words);
        assertThat(page.select(".govuk-error-message").text()).contains(words);
        assertThat(page.select("#date").val()).isEqualTo(date);
        assertThat(send("/admin/calendar", form).statusCode())
                .as("nor past the preview")
                .isEqualTo(422);
        assertThat(specialDays.changesOf(2031))
                .noneMatch(change -> change.day().name().equals("Įsakymas"));
    }

    @Test
    void aDayThatIsOverIsNotTakenBack() {
        send("/admin/calendar", DAY_OFF);
        clock.set("2031-09-18T09:00:00+03:00");

        HttpResponse<String> refused = send("/admin/calendar/withdrawal", Map.of("date", "2031-09-17"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("2031 m. rugsėjo 17 d. jau praėjo");
        assertThat(specialDays.of(DAY)).isPresent();
        assertThat(admin.open("/calendar?year=2031").select("main tbody form")).isEmpty();
    }

    @Test
    void aCaseWhoseClientIsAwaitedIsListedWithBothOfItsDays() {
        Walk walk = Doubting.askedToCure(Walk.beginWhereDaysMayBeDeclared(beans), "15");

        Document preview = Jsoup.parse(send("/admin/calendar/check", DAY_OFF).body());

        assertThat(preview.select("main thead").text()).contains("Laukiama iki");
        assertThat(preview.select("main tbody tr").eachText())
                .contains(walk.number() + " iš 2031-10-20 į 2031-10-21 iš 2031-09-22 į 2031-09-23");
    }

    @Test
    void aDayIsDeclaredOnce() {
        send("/admin/calendar", DAY_OFF);

        assertThat(send("/admin/calendar", DAY_OFF).body()).contains("Ši diena jau paskelbta");
    }

    @Test
    void nobodyButAnAdministratorChangesIt() {
        for (String login : List.of("director", "handler", "registrar")) {
            Visitor other = Visitor.signedIn(port, login);
            for (String address : List.of("", "/check", "/withdrawal", "/withdrawal/check")) {
                assertThat(other.sendWithTokenOf("/absences", "/admin/calendar" + address, DAY_OFF)
                                .statusCode())
                        .as(login + address)
                        .isEqualTo(403);
            }
        }
        assertThat(specialDays.of(DAY)).isEmpty();
        assertThat(location(new Visitor(port).open("/calendar"))).endsWith("/login");
    }

    private HttpResponse<String> send(String address, Map<String, String> fields) {
        return admin.visitor().sendFrom("/calendar?year=2031", address, fields);
    }

    private void everybodyFollows() {
        while (follower.round() > 0) {
            assertThat(follower.left()).isNotNegative();
        }
    }
}
