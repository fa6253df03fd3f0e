package lt.atsakas.acceptance.browser;

import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.Answered;
import lt.atsakas.survey.Asked;
import lt.atsakas.survey.Mark;
import lt.atsakas.survey.Opinion;
import lt.atsakas.survey.Polled;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.OwnUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clients are asked and the house reads what they say, played in a browser as {@link BrowserTests} are. */
@AtsakasTest
class SurveyInBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    private OwnUnit unit;

    @BeforeEach
    void fiveClientsHaveSaidWhatTheyThink() {
        unit = OwnUnit.founded(beans);
        Polled.of(beans, unit, 4, new Opinion(Mark.VERY_GOOD, Mark.GOOD, Mark.GOOD, ""));
        CaseNumber angry =
                Polled.one(beans, unit, new Opinion(Mark.VERY_BAD, Mark.BAD, Mark.FAIR, "Laukiau per ilgai."));
        jdbc.sql("update survey.invitation set channel = 'PHONE' where case_number = ?")
                .param(angry.value())
                .update();
    }

    @AfterEach
    void forgetImprovements() {
        jdbc.sql("delete from survey.improvement").update();
        unit.close();
    }

    @Test
    void clientsAnswerAndTheHeadReadsIt() throws Exception {
        Walk ukrainian = ukrainian(Answered.by(beans));
        Walk first = Asked.by(beans);
        Walk second = Asked.by(beans);

        Scenario.play(
                "survey",
                port,
                Map.of(
                        "ATSAKAS_SURVEY",
                        Asked.path(first),
                        "ATSAKAS_ANOTHER",
                        Asked.path(second),
                        "ATSAKAS_UKRAINIAN",
                        Asked.path(ukrainian),
                        "ATSAKAS_HEAD",
                        unit.head().value(),
                        "ATSAKAS_OWNER",
                        unit.first().value()));
    }

    private Walk ukrainian(Walk answered) {
        jdbc.sql("update survey.invitation set language = 'uk' where case_number = ?")
                .param(answered.number().value())
                .update();
        jdbc.sql("update registry.case_file set language = 'uk' where number = ?")
                .param(answered.number().value())
                .update();
        return answered;
    }
}
