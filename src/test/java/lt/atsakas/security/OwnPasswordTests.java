package lt.atsakas.security;

import static lt.atsakas.security.Newcomers.OWN;
import static lt.atsakas.security.Newcomers.choose;
import static lt.atsakas.security.Newcomers.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseChange;
import lt.atsakas.organisation.HouseChangeKind;
import lt.atsakas.organisation.HouseJournal;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How an employee chooses another password. */
@AtsakasTest
class OwnPasswordTests {

    @LocalServerPort
    private int port;

    @Autowired
    private PasswordDesk desk;

    @Autowired
    private Organisation organisation;

    @Autowired
    private HouseJournal journal;

    @Autowired
    private MovableClock clock;

    @Test
    void anEmployeeChoosesAnotherWheneverTheyWantAndSignsInAnew() {
        EmployeeId employee = people().letIn();
        Visitor browser = new Visitor(port);
        browser.signIn(employee.value(), OWN);
        assertThat(browser.open("/password").body()).contains("value=\"" + employee.value() + "\"");

        HttpResponse<String> changed = choose(browser, employee, OWN, "trys juodi katinai");

        assertThat(location(changed)).endsWith("/login?changed");
        assertThat(browser.open("/cases").statusCode()).isEqualTo(302);
        assertThat(location(browser.signIn(employee.value(), "trys juodi katinai")))
                .isNotBlank()
                .doesNotContain("/login");
        assertThat(journal.of(employee)).extracting(HouseChange::kind).startsWith(HouseChangeKind.PASSWORD_CHANGED);
    }

    @Test
    void whatWillNotDoIsRefusedInWordsAndNothingChanges() {
        EmployeeId employee = people().letIn();
        Visitor browser = new Visitor(port);

        assertThat(choose(browser, employee, "ne tas slaptažodis", "trys juodi katinai")
                        .body())
                .contains("dabartinis slaptažodis neteisingas");
        assertThat(choose(browser, employee, OWN, "trumpas").body()).contains("bent 12 ženklų");
        assertThat(choose(browser, employee, OWN, OWN).body()).contains("toks pat kaip dabartinis");
        assertThat(choose(browser, employee, OWN, "trys juodi katinai", "kita").body())
                .contains("slaptažodžiai nesutampa");
        assertThat(choose(browser, new EmployeeId("niekas"), "bet kas 123456", "trys juodi katinai")
                        .statusCode())
                .isEqualTo(422);
        assertThat(location(browser.signIn(employee.value(), OWN))).contains("tasklist");
    }

    @Test
    void guessingIsCountedAsAtTheDoor() {
        EmployeeId employee = people().letIn();
        Visitor browser = new Visitor(port);
        for (int guess = 0; guess < 10; guess++) {
            choose(browser, employee, "spėju " + guess, "trys juodi katinai");
        }

        assertThat(choose(browser, employee, OWN, "trys juodi katinai").body()).contains("Bandykite po 15 min.");
        assertThat(location(browser.signIn(employee.value(), OWN))).contains("wait=");
        clock.advance(Duration.ofMinutes(16));
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        EmployeeId employee = people().letIn();

        HttpResponse<String> forged = new Visitor(port)
                .sendWithTokenOf("/accessibility", "/password", Map.of("username", employee.value(), "present", OWN));

        assertThat(location(forged)).endsWith("/login?again");
    }

    private Newcomers people() {
        return new Newcomers(organisation, desk, port);
    }
}
