package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The head of the registrars is complained about, so that all of them are barred: whoever stands above does their work. */
@AtsakasTest
class NoRegistrarLeftTests {

    private static final EmployeeId STAND_IN = new EmployeeId("chair");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CaseAccess access;

    @Autowired
    private JdbcClient database;

    @Test
    void theOneAboveThemClassifiesAndNamesWhomElseItIsAbout() {
        Walk walk = withoutRegistrars();

        new Barring(beans, port).assertNothingLeftFor("registrar", walk);
        new Barring(beans, port).assertNothingLeftFor("l.butkiene", walk);
        StaffMember.signIn(port, STAND_IN.value())
                .complete(
                        walk.number().value(),
                        "userTask_classifyComplaint",
                        Map.of("kind", "complaint", "category", "heating", "urgency", "none"));
        assertThat(walk.complaint()).isWaitingAt("userTask_assignHandler");
        new Barring(beans, port).name(walk, "handler", STAND_IN.value());
        assertThat(access.maySee(walk.facts(), new EmployeeId("handler"))).isFalse();
    }

    @Test
    void theOneAboveThemSeesTheCaseHearsOfItAndHandsItsLettersOver() {
        Walk walk = withoutRegistrars();

        walk.happens(new LetterStuck(walk.number(), PostOffice.ACKNOWLEDGEMENT));

        assertThat(access.maySee(walk.facts(), STAND_IN)).isTrue();
        assertThat(access.mayHandOverLetters(walk.number(), STAND_IN)).isTrue();
        assertThat(toldOf(walk, "acknowledgement-refused-%")).containsExactly(STAND_IN.value());
    }

    @Test
    void theOneAboveThemHearsOfLettersThatWaitedOnPaperBefore() {
        Walk walk = Walk.begin(beans);
        beans.getBean(PostOffice.class).sendOnPaper(walk.number(), PostOffice.ACKNOWLEDGEMENT);
        walk.postmanComes();
        assertThat(toldOf(walk, "paper-acknowledgement")).contains("registrar").doesNotContain(STAND_IN.value());

        new Barring(beans, port).name(walk, "l.butkiene", "director");

        assertThat(toldOf(walk, "paper-acknowledgement")).contains(STAND_IN.value());
    }

    @Test
    void theOneAboveThemGetsNoMoreOfARestrictedCaseThanARegistrarDoes() {
        Walk walk = new Barring(beans, port).restrictedIn("corruption");

        new Barring(beans, port).name(walk, "l.butkiene", "r.gudaitis");

        StaffMember standIn = StaffMember.signIn(port, STAND_IN.value());
        assertThat(access.servesClient(walk.number(), STAND_IN)).isTrue();
        assertThat(standIn.get(page(walk)).body())
                .contains("Šios bylos prieiga ribota")
                .doesNotContain("Petraitienė", "Šąla butas", "15 laipsnių");
        assertThat(standIn.get("/api" + page(walk)).statusCode()).isEqualTo(404);
        assertThat(standIn.get("/cases?q=" + walk.number()).body()).doesNotContain("Šąla butas");
    }

    @Test
    void theOneAboveThemSeesOfAnOrdinaryCaseWhatIsRegisteredAndNotHowItIsExamined() {
        Walk walk = Walk.begin(beans)
                .assigned()
                .complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"))
                .complete("userTask_examineComplaint", "handler", Map.of("note", "Kalbėta su kaimyne"));

        new Barring(beans, port).name(walk, "l.butkiene", "director");

        assertThat(StaffMember.signIn(port, STAND_IN.value()).get(page(walk)).body())
                .contains("15 laipsnių")
                .doesNotContain("Kalbėta su kaimyne");
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }

    private List<String> toldOf(Walk walk, String occasion) {
        return database.sql("select recipient from correspondence.outgoing_letter"
                        + " where case_number = ? and occasion like ? and state <> 'WITHDRAWN'")
                .params(walk.number().value(), occasion)
                .query(String.class)
                .list();
    }

    private Walk withoutRegistrars() {
        Walk walk = Walk.begin(beans);
        assertThat(access.maySee(walk.facts(), STAND_IN)).isFalse();
        new Barring(beans, port).name(walk, "l.butkiene", "director");
        return walk;
    }
}
