package lt.atsakas.conduct.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.offencereport.Reporting;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Any employee reports on a page; only those of the report's file read it, and it is written down that they did. */
@AtsakasTest
class OffencePageTests {

    private static final String NEW = "/offence-reports/new";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void aReportWithoutACaseOpensForItsReporterAtOnce() {
        Visitor reporter = Visitor.signedIn(port, "p.baranauskas");

        HttpResponse<String> made =
                reporter.send(NEW, Map.of("kind", "OFFENCE", "facts", "Rado <b>voką</b> su pinigais."));

        assertThat(made.statusCode()).isEqualTo(302);
        Document page =
                Jsoup.parse(reporter.open(made.headers().firstValue("Location").orElseThrow())
                        .body());
        assertThat(page.text()).contains("Jūsų pranešimas pateiktas", "Rado <b>voką</b> su pinigais.", "Sprendžiama");
        assertThat(reporter.open("/offence-reports").body())
                .contains(page.select("h1").text());
    }

    @Test
    void aCaseThatIsNotTheReportersLooksLikeOneThatDoesNotExist() {
        Walk walk = Walk.begin(beans).examining();
        Visitor stranger = Visitor.signedIn(port, "p.baranauskas");

        String foreign = refusedFor(stranger, walk.number().value());
        String missing = refusedFor(stranger, "4.17-26/999999");
        String none = refusedFor(stranger, "bet kas");

        assertThat(foreign).isEqualTo(missing).isEqualTo(none).contains("Tokios bylos nėra");
    }

    private static String refusedFor(Visitor reporter, String number) {
        HttpResponse<String> refused =
                reporter.send(NEW, Map.of("kind", "OFFENCE", "facts", "Palikta", "caseNumber", number));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("#facts").text()).isEqualTo("Palikta");
        assertThat(page.select("#caseNumber").val()).isEqualTo(number);
        return page.select("#caseNumber-error").text();
    }

    @Test
    void thePageOfACaseLeadsThereWithItsNumber() {
        Walk walk = Walk.begin(beans).examining();
        Visitor handler = Visitor.signedIn(port, "handler");

        Document page =
                Jsoup.parse(handler.open("/cases/" + walk.number().address()).body());
        String link = page.select("#conduct a").first().attr("href");

        assertThat(Jsoup.parse(handler.open(link).body()).select("#caseNumber").val())
                .isEqualTo(walk.number().value());
    }

    @Test
    void theCaseIsNamedOnlyToWhoeverMayKnowOfIt() {
        Walk walk = Walk.begin(beans).examining();
        String number = new Reporting(beans).inCase(walk.number(), "handler");
        assertThat(page("handler", number)).contains(walk.number().value());

        new Recusing(beans).own(walk, "handler");

        assertThat(page("handler", number))
                .contains(Reporting.FACTS)
                .doesNotContain(walk.number().value());
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingTypedIsLost() {
        HttpResponse<String> refused = Visitor.signedIn(port, "p.baranauskas")
                .send(NEW, Map.of("kind", "GANDAS", "facts", " ", "employee", "otherhead", "caseNumber", "4.17-26/7"));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select(".govuk-error-summary li")).hasSize(2);
        assertThat(page.select("#employee-otherhead").hasAttr("checked")).isTrue();
        assertThat(page.select("#caseNumber").val()).isEqualTo("4.17-26/7");
    }

    @Test
    void nobodyIsMadeUpAndNobodyReportsThemselves() {
        Visitor reporter = Visitor.signedIn(port, "p.baranauskas");

        assertThat(Jsoup.parse(reporter.open(NEW).body()).select("#employee-p.baranauskas"))
                .isEmpty();
        assertThat(reporter.send(NEW, Map.of("kind", "OFFENCE", "facts", "x", "employee", "p.baranauskas"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(reporter.send(NEW, Map.of("kind", "OFFENCE", "facts", "x", "employee", "nera.tokio"))
                        .statusCode())
                .isIn(404, 422);
    }

    @Test
    void whoeverReadsItIsWrittenDownOnceADay() {
        String number = new Reporting(beans).offence("handler");

        page("unithead", number);
        page("unithead", number);

        assertThat(Jsoup.parse(page("handler", number))
                        .select(".at-timeline__what")
                        .eachText())
                .filteredOn(line -> line.startsWith("Skaitė"))
                .hasSize(2);
    }

    @Test
    void whatWasDecidedIsReadInTheReport() {
        String number = new Reporting(beans).offence("handler");
        Walk.begin(beans).beside(number).complete("userTask_reportOffence", "unithead", Reporting.TOLD);

        assertThat(Jsoup.parse(page("handler", number)).text())
                .contains("Institucijai pranešta", "Vilniaus apskrities VPK", "10-S-4411");
    }

    private String page(String login, String number) {
        return Visitor.signedIn(port, login).open("/offence-reports/" + number).body();
    }
}
