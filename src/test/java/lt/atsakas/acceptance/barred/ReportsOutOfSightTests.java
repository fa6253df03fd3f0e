package lt.atsakas.acceptance.barred;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.process.Walk;
import lt.atsakas.process.offencereport.Reporting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Asks every address that could tell of a report's process, as those who are not of its file: whom it concerns, the administrator, the
 * director above whoever decides, a colleague. To them a report is what has never been.
 */
@AtsakasTest
@TestInstance(Lifecycle.PER_CLASS)
class ReportsOutOfSightTests {

    static final List<String> OUTSIDE = List.of("otherhead", "admin", "director", "handler2");

    /** The engine tells its log of each id that it does not find. */
    private static final Logger REFUSALS = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.rest.exception");

    private static final List<RouteEntry> ENTRIES = RouteEntry.all();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    private final Map<String, Inquirer> people = new HashMap<>();
    private final Map<String, Map<RouteEntry, Answer>> listsBefore = new HashMap<>();
    private BarredCase report;
    private String number;

    @BeforeAll
    void handlerReportsAnotherHead() {
        REFUSALS.setLevel(Level.OFF);
        Walk walk = Walk.begin(beans);
        for (String login : everybody().toList()) {
            people.put(login, Inquirer.signedIn(port, login, EngineIds.anyway(beans, "offence-report")));
            listsBefore.put(login, people.get(login).lists());
        }
        number = new Reporting(beans).offence("handler", "otherhead");
        report = BarredCase.report(beans, walk.beside(number));
    }

    @AfterAll
    void speakAgain() {
        REFUSALS.setLevel(null);
    }

    /** Otherwise the test would find nothing because it asks for nothing. */
    @Test
    void whoeverDecidesFindsTheirTask() {
        assertThat(asked().filter(RouteEntry::isReading)
                        .filter(entry -> !people.get("unithead")
                                .differences(entry, report)
                                .isEmpty())
                        .map(RouteEntry::route))
                .contains(
                        "GET /camunda/api/engine/engine/{name}/task/{id}",
                        "GET /camunda/api/engine/engine/{name}/task/{id}/form",
                        "GET /camunda/api/engine/engine/{name}/task");
        assertThat(Visitor.signedIn(port, "unithead")
                        .open("/offence-reports/" + number)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @FieldSource("OUTSIDE")
    void askedByIdTheReportIsMissing(String login) {
        assertThat(asked().flatMap(entry -> people.get(login).differences(entry, report).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("OUTSIDE")
    void listsAndCountsAreAsIfItHadNeverBeen(String login) {
        Map<RouteEntry, Answer> before = listsBefore.get(login);

        assertThat(people.get(login).lists()).allSatisfy((entry, answer) -> {
            assertThat(answer).as(entry.toString()).isEqualTo(before.get(entry));
            assertThat(report.traces(answer.body())).as(entry.toString()).isEmpty();
        });
    }

    @ParameterizedTest
    @FieldSource("OUTSIDE")
    void itsPageIsThatOfAReportThatDoesNotExist(String login) {
        Visitor visitor = Visitor.signedIn(port, login);

        assertThat(visitor.open("/offence-reports/" + number).statusCode()).isEqualTo(404);
        assertThat(visitor.open("/offence-reports/P-22222-22222").statusCode()).isEqualTo(404);
        assertThat(visitor.open("/offence-reports").body()).doesNotContain(number);
    }

    private Stream<RouteEntry> asked() {
        return ENTRIES.stream().filter(report::hasAll);
    }

    private static Stream<String> everybody() {
        return Stream.concat(OUTSIDE.stream(), Stream.of("unithead"));
    }
}
