package lt.atsakas.acceptance.barred;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
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
 * Takes every address that the application serves, the webapps' included, and asks it as each kind of employee who had to do
 * with a case and is barred from it: by its ids they get what a case that does not exist would get, byte for byte, and what
 * shows several cases is as it was before there was this one.
 */
@AtsakasTest
@TestInstance(Lifecycle.PER_CLASS)
class BarredEverywhereTests {

    /** The handler, the supervisor, a committee member who was drawn in, an administrator. */
    static final List<String> BARRED = List.of("handler", "unithead", "member1", "admin");

    /** The engine tells its log of each id that it does not find. */
    private static final Logger REFUSALS = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.rest.exception");

    private static final List<RouteEntry> ENTRIES = RouteEntry.all();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    private final Map<String, Inquirer> people = new HashMap<>();
    private final Map<String, Map<RouteEntry, Answer>> listsBefore = new HashMap<>();
    private final Set<String> seenWhileOpen = new TreeSet<>();
    private BarredCase barred;

    @BeforeAll
    void barThemAll() throws IOException {
        REFUSALS.setLevel(Level.OFF);
        beans.getBean(MovableClock.class).reset();
        for (String login : BARRED) {
            people.put(login, Inquirer.signedIn(port, login, EngineIds.anyway(beans, "complaint")));
            listsBefore.put(login, people.get(login).lists());
        }
        barred = BarredCase.underWay(beans);
        BARRED.forEach(this::look);
        barred.bar(BARRED);
    }

    @AfterAll
    void open() {
        REFUSALS.setLevel(null);
        barred.open();
    }

    @Test
    void everyAddressIsAskedInSomeWay() {
        List<String> served = ApplicationAddresses.of(beans);
        Set<String> known = ENTRIES.stream().map(RouteEntry::route).collect(Collectors.toSet());

        assertThat(served.stream().filter(route -> !known.contains(route)))
                .as(
                        "Say in src/test/resources%s how to ask these as somebody barred: which id in braces is the"
                                + " case's (`GET /cases/{address} | address=*case`), `lists` or `nothing`",
                        RouteEntry.FILE)
                .isEmpty();
        assertThat(known.stream().filter(route -> !served.contains(route)))
                .as("Nothing serves these any more: take them out of src/test/resources%s", RouteEntry.FILE)
                .isEmpty();
    }

    /** Otherwise the test would find nothing because it asks for nothing. */
    @Test
    void theCaseWasSeenByThemBeforeTheyWereBarred() {
        assertThat(seenWhileOpen)
                .contains(
                        "GET /cases",
                        "GET /api/cases",
                        "GET /oversight",
                        "GET /cases/{address}",
                        "GET /cases/{address}/documents/{id}",
                        "GET /api/cases/{caseNumber}",
                        "GET /camunda/api/engine/engine/{name}/task",
                        "GET /camunda/api/engine/engine/{name}/task/{id}",
                        "GET /camunda/api/engine/engine/{name}/task/{id}/variables",
                        "GET /camunda/api/engine/engine/{name}/process-instance/{id}",
                        "GET /camunda/api/engine/engine/{name}/process-instance/count",
                        "GET /camunda/api/engine/engine/{name}/history/process-instance/{id}",
                        "GET /camunda/api/engine/engine/{name}/history/task",
                        "GET /camunda/api/engine/engine/{name}/incident/{id}",
                        "GET /camunda/api/engine/engine/{name}/job/{id}",
                        "POST /camunda/api/engine/engine/{name}/filter/{id}/list");
    }

    @ParameterizedTest
    @FieldSource("BARRED")
    void askedByIdTheCaseIsMissing(String login) {
        List<String> told = new ArrayList<>();
        for (RouteEntry entry : ENTRIES) {
            if (entry.namesTheCase()) {
                told.addAll(people.get(login).differences(entry, barred));
            }
        }

        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BARRED")
    void listsAndCountsAreAsIfItHadNeverBeen(String login) {
        Map<RouteEntry, Answer> before = listsBefore.get(login);

        assertThat(people.get(login).lists()).allSatisfy((entry, answer) -> {
            assertThat(answer).as(entry.toString()).isEqualTo(before.get(entry));
            assertThat(barred.traces(answer.body())).as(entry.toString()).isEmpty();
        });
    }

    @ParameterizedTest
    @FieldSource("BARRED")
    void whatIsClosedIsRefused(String login) {
        assertThat(ENTRIES.stream().filter(RouteEntry::isClosed))
                .allSatisfy(entry -> assertThat(people.get(login).ask(entry).status())
                        .as(entry.toString())
                        .isEqualTo(403));
    }

    @ParameterizedTest
    @FieldSource("BARRED")
    void whatKnowsNoCasesDoesNotNameIt(String login) {
        ENTRIES.stream()
                .filter(entry -> entry.knowsNoCases() && entry.method().equals("GET"))
                .forEach(entry -> assertThat(
                                barred.traces(people.get(login).ask(entry).body()))
                        .as(entry.toString())
                        .isEmpty());
    }

    private void look(String login) {
        people.get(login).lists().forEach((entry, answer) -> {
            if (!answer.equals(listsBefore.get(login).get(entry))) {
                seenWhileOpen.add(entry.route());
            }
        });
        ENTRIES.stream()
                .filter(entry -> entry.namesTheCase() && entry.isReading())
                .filter(entry -> !people.get(login).differences(entry, barred).isEmpty())
                .forEach(entry -> seenWhileOpen.add(entry.route()));
    }
}
