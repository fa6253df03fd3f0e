package lt.atsakas.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.survey.Mark;
import lt.atsakas.survey.Opinion;
import lt.atsakas.survey.Polled;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.OwnUnit;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the survey's results, as it is saved and opened in a spreadsheet. */
@AtsakasTest
class ResultsFileTests {

    private static final String FILE = "/survey-results.csv";
    private static final Opinion FAIR = new Opinion(Mark.FAIR, Mark.GOOD, Mark.BAD, "Neatsiliepia telefonu.");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

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
    void holdsWhatThePageShowsAndNobodysOwnWords() {
        Polled.of(beans, unit, 5, FAIR);
        Visitor head = head();

        HttpResponse<String> file = head.open(FILE);

        assertThat(lines(file))
                .first()
                .isEqualTo("\uFEFFKetvirtis;Padalinys;Vertinimai;Laikas;Aiškumas;Bendravimas;Nepatenkinti, procentais");
        assertThat(lines(file).get(1)).matches("2026 m. IV ketvirtis;Skyrius \\d+;5;3,0;4,0;2,0;100");
        assertThat(lines(file)).hasSize(3).last().asString().startsWith("2026 m. IV ketvirtis;Iš viso;5;");
        assertThat(file.body()).doesNotContain("Neatsiliepia");
        assertThat(Jsoup.parse(head.open("/survey-results?by=CHANNEL").body())
                        .select("a[href='" + FILE + "?quarter=2026-Q4&by=CHANNEL']"))
                .hasSize(1);
    }

    @Test
    void putsSmallGroupsTogetherAsThePageDoes() {
        Polled.of(beans, unit, 6, FAIR);
        CaseNumber alone = Polled.one(beans, unit, FAIR);
        set(alone, "channel", "PHONE");

        List<String> lines = lines(head().open(FILE + "?by=CHANNEL"));

        assertThat(lines).hasSize(3).noneMatch(line -> line.contains("Telefonu"));
        assertThat(lines.get(1)).contains("Kitos grupės kartu;7;");
    }

    @Test
    void saysSoWhereAnswersAreTooFew() {
        Polled.of(beans, unit, 4, FAIR);

        assertThat(lines(head().open(FILE)))
                .hasSize(2)
                .last()
                .asString()
                .contains("Vertinimų per mažai")
                .doesNotContain(";4;");
    }

    @Test
    void letsNoNameBecomeAFormula() {
        Polled.of(beans, unit, 4, FAIR);
        CaseNumber named = Polled.one(beans, unit, FAIR);
        jdbc.sql("update survey.invitation set category = '=1+1' where unit ="
                        + " (select unit from survey.invitation where case_number = ?)")
                .param(named.value())
                .update();

        assertThat(head().open(FILE + "?by=CATEGORY").body())
                .contains(";'=1+1;5;")
                .doesNotContain(";=1+1");
    }

    @Test
    void isSavedUnderTheNameOfItsQuarterAndKeptByNobody() {
        HttpResponse<String> file = head().open(FILE + "?quarter=2026-Q3");

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "apklausa-2026-q3.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "registrar", "secretary", "admin", "member1"})
    void isNotThereForWhoeverReadsNoResults(String login) {
        assertThat(Visitor.signedIn(port, login).open(FILE).statusCode()).isEqualTo(404);
    }

    private Visitor head() {
        return Visitor.signedIn(port, unit.head().value());
    }

    private void set(CaseNumber number, String column, String value) {
        jdbc.sql("update survey.invitation set " + column + " = ? where case_number = ?")
                .params(value, number.value())
                .update();
    }

    private static List<String> lines(HttpResponse<String> file) {
        return file.body().lines().toList();
    }
}
