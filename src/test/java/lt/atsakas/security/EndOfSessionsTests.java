package lt.atsakas.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeFile;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseChanged;
import lt.atsakas.organisation.HouseDesk;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class EndOfSessionsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Credentials credentials;

    @Autowired
    private EndOfSessions ends;

    @Autowired
    private HouseDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void whoLeavesTheHouseIsSignedOutAtOnce() {
        EmployeeId leaving = newcomer();
        Visitor browser = signIn(leaving);
        assertThat(browser.open("/cases").statusCode()).isEqualTo(200);

        organisation.leave(leaving);

        assertThat(browser.open("/cases").statusCode()).isNotEqualTo(200);
        assertThat(new Visitor(port)
                        .signIn(leaving.value(), "slaptazodis-123")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).contains("/login"));
    }

    @Test
    void aChangeThatTakesNoRightLeavesTheSession() {
        EmployeeId staying = newcomer();
        Visitor browser = signIn(staying);

        events.publishEvent(new HouseChanged(Set.of(staying)));

        assertThat(browser.open("/cases").statusCode()).isEqualTo(200);
        organisation.leave(staying);
    }

    @Test
    void whoWasMarkedAsGonePastThisProgramIsSignedOutSoon() {
        EmployeeId leaving = newcomer();
        Visitor browser = signIn(leaving);
        database.sql("update organisation.employee set active = false where id = ?")
                .param(leaving.value())
                .update();
        newcomer();

        ends.lookAgain();

        assertThat(browser.open("/cases").statusCode()).isNotEqualTo(200);
    }

    @Test
    void aSessionUnderTheNewRolesLivesBesideAForgottenOneUnderTheOld() {
        EmployeeId changing = newcomer();
        signIn(changing);
        EmployeeFile file = desk.file(changing);
        desk.change(withoutRoles(file.card()), file.version(), new EmployeeId("admin"));
        Visitor browser = signIn(changing);

        ends.lookAgain();

        assertThat(browser.open("/cases").statusCode()).isEqualTo(200);
        organisation.leave(changing);
    }

    private static EmployeeCard withoutRoles(EmployeeCard card) {
        return new EmployeeCard(
                card.id(),
                card.fullName(),
                card.position(),
                card.email(),
                card.phone(),
                card.unit(),
                card.supervisor(),
                Set.of(),
                true);
    }

    private Visitor signIn(EmployeeId employee) {
        Visitor browser = new Visitor(port);
        browser.signIn(employee.value(), "slaptazodis-123");
        return browser;
    }

    private EmployeeId newcomer() {
        EmployeeId id = new EmployeeId("naujokas"
                + database.sql("select count(*) from organisation.employee")
                        .query(Integer.class)
                        .single());
        organisation.add(new NewEmployee(
                id,
                "Naujokas Naujokaitis",
                "Specialistas",
                id.value() + "@atsakas.demo",
                null,
                new UnitCode("finansai"),
                new EmployeeId("e.paulauskiene"),
                Set.of(Role.HANDLER)));
        credentials.setPassword(id, "slaptazodis-123");
        return id;
    }
}
