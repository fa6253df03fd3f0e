package lt.atsakas.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.survey.Mark;
import lt.atsakas.survey.Opinion;
import lt.atsakas.survey.Polled;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.OwnUnit;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class ResultsPageTests {

    private static final String PAGE = "/survey-results";
    private static final Opinion FAIR = new Opinion(Mark.FAIR, Mark.GOOD, Mark.BAD, "<b>Neatsiliepia</b> telefonu.");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    private OwnUnit unit;

    @BeforeEach
    void foundUnit() {
        unit = OwnUnit.founded(beans);
    }

    @AfterEach
    void closeUnit() {
        unit.close();
    }

    @Test
    void theHeadComesByTheNavigationAndReadsOfTheirUnitOnly() {
        Polled.of(beans, unit, 5, FAIR);
        Visitor head = Visitor.signedIn(port, unit.head().value());
        assertThat(head.open("/cases").body()).contains("href=\"" + PAGE + "\"");

        Document page = Jsoup.parse(head.open(PAGE).body());

        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr").first().text()).matches("Skyrius \\d+ 5 3,0 4,0 2,0 100 %");
        assertThat(page.select("main").text()).contains("Rodomi šių padalinių klientų vertinimai: Skyrius");
        assertThat(page.select("main li").eachText()).contains("<b>Neatsiliepia</b> telefonu.");
    }

    @Test
    void quarterAndBreakdownStandInTheAddress() {
        Polled.of(beans, unit, 5, FAIR);
        Visitor head = Visitor.signedIn(port, unit.head().value());

        Document page =
                Jsoup.parse(head.open(PAGE + "?quarter=2026-Q4&by=CATEGORY").body());
        assertThat(page.select("tbody th").first().text()).isEqualTo("Šildymas ir karštas vanduo");
        assertThat(page.select("option[selected]").eachText()).containsExactly("2026 m. IV ketvirtis", "Temą");
        assertThat(Jsoup.parse(head.open(PAGE + "?by=CHANNEL").body())
                        .select("tbody th")
                        .first()
                        .text())
                .isEqualTo("Per svetainę");
        assertThat(head.open(PAGE + "?quarter=2026-Q3").body()).contains("Vertinimų per mažai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarter=x&by=y", "quarter=9999-Q9", "by=%27", "quarter="})
    void whatNobodyCanMeanShowsThePresentQuarterByUnits(String asked) {
        Document page = Jsoup.parse(Visitor.signedIn(port, unit.head().value())
                .open(PAGE + "?" + asked)
                .body());

        assertThat(page.select("option[selected]").eachText()).containsExactly("2026 m. IV ketvirtis", "Padalinį");
    }

    @ParameterizedTest
    @ValueSource(strings = {"director", "owner", "dpo", "auditor", "chair", "unithead"})
    void isThereForWhoeverLeadsOrLooksAtTheHouse(String login) {
        Visitor reader = Visitor.signedIn(port, login);

        assertThat(reader.open(PAGE).statusCode()).isEqualTo(200);
        assertThat(reader.open("/cases").body()).contains("href=\"" + PAGE + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "registrar", "secretary", "admin", "member1"})
    void isNotThereForOthers(String login) {
        Visitor reader = Visitor.signedIn(port, login);

        assertThat(reader.open(PAGE).statusCode()).isEqualTo(404);
        assertThat(reader.open("/cases").body()).doesNotContain("href=\"" + PAGE + "\"");
    }

    @Test
    void whoeverIsNotSignedInIsAskedTo() {
        assertThat(new Visitor(port).open(PAGE).headers().firstValue("Location").orElse(""))
                .endsWith("/login");
    }
}
