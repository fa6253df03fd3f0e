package lt.atsakas.security;

import static lt.atsakas.security.Newcomers.ADMIN;
import static lt.atsakas.security.Newcomers.OWN;
import static lt.atsakas.security.Newcomers.choose;
import static lt.atsakas.security.Newcomers.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseDesk;
import lt.atsakas.organisation.HouseJournal;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How somebody is let in for the first time, and again after having forgotten the password. */
@AtsakasTest
@ExtendWith(OutputCaptureExtension.class)
class OneTimePasswordTests {

    @LocalServerPort
    private int port;

    @Autowired
    private PasswordDesk desk;

    @Autowired
    private Organisation organisation;

    @Autowired
    private HouseDesk house;

    @Autowired
    private HouseJournal journal;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Test
    void opensNothingButTheChoiceOfOnesOwn(CapturedOutput log) {
        EmployeeId newcomer = people().hired();
        OneTimePassword password = desk.issue(newcomer, ADMIN);
        Visitor browser = new Visitor(port);

        HttpResponse<String> entered = browser.signIn(newcomer.value(), password.value());

        assertThat(location(entered)).endsWith("/password?first");
        assertThat(location(browser.open("/cases"))).endsWith("/login");
        assertThat(browser.open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
        assertThat(basic(newcomer, password.value()).statusCode()).isEqualTo(401);
        assertThat(basic(newcomer, password.value()).body()).contains("Slaptažodis vienkartinis");
        assertThat(log.getAll()).doesNotContain(password.value());
    }

    @Test
    void isGoodForChoosingOnesOwnOnce() {
        EmployeeId newcomer = people().hired();
        OneTimePassword password = desk.issue(newcomer, ADMIN);
        Visitor browser = new Visitor(port);

        HttpResponse<String> chosen = choose(browser, newcomer, password.value(), OWN);

        assertThat(location(chosen)).endsWith("/login?changed");
        assertThat(location(browser.signIn(newcomer.value(), OWN))).contains("tasklist");
        assertThat(browser.open("/cases").statusCode()).isEqualTo(200);
        assertThat(choose(new Visitor(port), newcomer, password.value(), "kiti žali arkliai")
                        .statusCode())
                .isEqualTo(422);
        assertThat(desk.statusOf(newcomer).kind()).isEqualTo(PasswordStatus.Kind.OWN);
    }

    @Test
    void lapsesAfterAWeek() {
        EmployeeId newcomer = people().hired();
        OneTimePassword password = desk.issue(newcomer, ADMIN);

        clock.advance(Duration.ofDays(7));

        assertThat(location(new Visitor(port).signIn(newcomer.value(), password.value())))
                .endsWith("/login?error");
        assertThat(choose(new Visitor(port), newcomer, password.value(), OWN).statusCode())
                .isEqualTo(422);
        assertThat(desk.statusOf(newcomer).kind()).isEqualTo(PasswordStatus.Kind.LAPSED);
    }

    @Test
    void takesThePlaceOfAForgottenOneAndEndsEverySession() {
        EmployeeId employee = people().letIn();
        Visitor browser = new Visitor(port);
        browser.signIn(employee.value(), OWN);
        assertThat(browser.open("/cases").statusCode()).isEqualTo(200);

        desk.issue(employee, ADMIN);

        assertThat(browser.open("/cases").statusCode()).isEqualTo(302);
        assertThat(location(new Visitor(port).signIn(employee.value(), OWN))).endsWith("/login?error");
    }

    @Test
    void isKeptAsAHashAndTheRecordTellsOnlyWhoIssuedIt() {
        EmployeeId newcomer = people().hired();
        OneTimePassword password = desk.issue(newcomer, ADMIN);

        String kept = database.sql("select row_to_json(c)::text from security.credential c where employee_id = ?")
                .param(newcomer.value())
                .query(String.class)
                .single();
        String record = database.sql(
                        "select string_agg(row_to_json(h)::text, ' ') from organisation.house_change h where employee = ?")
                .param(newcomer.value())
                .query(String.class)
                .single();

        assertThat(kept).contains("{bcrypt}").doesNotContain(password.value());
        assertThat(record).contains("PASSWORD_ISSUED", "admin").doesNotContain(password.value());
        assertThat(password.toString()).doesNotContain(password.value());
    }

    @Test
    void nobodyIssuesOneToThemselvesOrToSomebodyWhoHasLeft() {
        EmployeeId left = people().hired();
        organisation.leave(left);

        assertThatThrownBy(() -> desk.issue(ADMIN, ADMIN)).isInstanceOf(OwnPasswordOnly.class);
        assertThatThrownBy(() -> desk.issue(left, ADMIN)).isInstanceOf(WorksHereNoLonger.class);
    }

    @Test
    void whoeverComesBackIsLetInAnew() {
        EmployeeId employee = people().letIn();
        organisation.leave(employee);
        EmployeeCard card = house.file(employee).card();

        house.change(back(card), house.file(employee).version(), ADMIN);

        assertThat(desk.statusOf(employee).kind()).isEqualTo(PasswordStatus.Kind.NONE);
        assertThat(desk.withoutPassword()).extracting(EmployeeCard::id).contains(employee);
        assertThat(location(new Visitor(port).signIn(employee.value(), OWN))).endsWith("/login?error");
    }

    private Newcomers people() {
        return new Newcomers(organisation, desk, port);
    }

    private HttpResponse<String> basic(EmployeeId employee, String password) {
        String pair = employee.value() + ":" + password;
        Visitor program = new Visitor(port);
        return program.exchange(program.request("/api/cases")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .GET());
    }

    private static EmployeeCard back(EmployeeCard card) {
        return new EmployeeCard(
                card.id(),
                card.fullName(),
                card.position(),
                card.email(),
                card.phone(),
                card.unit(),
                card.supervisor(),
                card.roles(),
                true);
    }
}
