package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The complaint is about the director, so that all who stand directly under the director are barred too: somebody else decides. */
@AtsakasTest
class DirectorComplainedAboutTests {

    private static final String ASSIGN = "userTask_assignHandler";
    private static final String APPROVE = "userTask_approveAnswer";
    private static final String OWNERS_REPRESENTATIVE = "n.mockute";
    private static final String ADMINISTRATOR = "admin";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private AnswerDesk answers;

    @Autowired
    private JdbcClient database;

    @Test
    void whoeverDecidesInTheDirectorsPlaceOpensWhatTheyAssignAndReadsWhatTheyApprove() {
        Walk walk = barring().classifiedAbout("director");
        StaffMember representative = StaffMember.signIn(port, OWNERS_REPRESENTATIVE);
        assertThat(walk.task(ASSIGN).getAssignee()).isEqualTo(OWNERS_REPRESENTATIVE);
        assertThat(representative.get(page(walk)).statusCode()).isEqualTo(200);

        representative.complete(walk.number().value(), ASSIGN, Map.of("handler", "handler"));
        assertThat(representative.get(page(walk)).statusCode()).isEqualTo(200);
        handled(walk);

        assertThat(walk.task(APPROVE).getAssignee()).isEqualTo(OWNERS_REPRESENTATIVE);
        assertThat(representative.get(page(walk)).body()).contains("Vožtuvas pakeistas");
        assertThat(representative.get(page(walk) + "/answer/preview").statusCode())
                .isEqualTo(200);
        assertThat(representative.get("/api" + page(walk) + "/answer-draft").body())
                .contains("Vožtuvas pakeistas");
        representative.complete(walk.number().value(), APPROVE, Map.of("decision", "approve"));
        assertThat(answers.draftOf(walk.number()).decider()).isEqualTo(new EmployeeId(OWNERS_REPRESENTATIVE));
        barring().assertNothingLeftFor(ADMINISTRATOR, walk);
    }

    @Test
    void whoeverStandsInForTheHeadWatchesOverTheCaseAndPassesItOnWhileOthersWorkOnIt() {
        Walk walk = barring().classifiedAbout("director", "unithead");
        StaffMember representative = StaffMember.signIn(port, OWNERS_REPRESENTATIVE);
        representative.complete(walk.number().value(), ASSIGN, Map.of("handler", "member3"));

        assertThat(representative.get(page(walk)).body()).contains("/handler");
        assertThat(representative.get(page(walk) + "/handler").statusCode()).isEqualTo(200);
        assertThat(representative.get("/oversight").body()).contains("Andrius Kairys");
        assertThat(representative.get("/cases?q=" + walk.number()).body()).contains("Šąla butas");

        barring().nobodyNamed(walk, "registrar");
        assertThat(representative.get(page(walk)).statusCode()).isEqualTo(404);
        assertThat(representative.get("/cases?q=" + walk.number()).body()).doesNotContain("Šąla butas");
    }

    @Test
    void whoeverStandsInForTheHeadRaisesTheHandlersRecusalAndReadsWhatTheClientAsks() {
        Walk walk = barring().classifiedAbout("director", "unithead");
        StaffMember representative = StaffMember.signIn(port, OWNERS_REPRESENTATIVE);
        assertThat(representative.get(page(walk) + "/recusals/supervisor").statusCode())
                .isEqualTo(404);
        representative.complete(walk.number().value(), ASSIGN, Map.of("handler", "member3"));

        assertThat(representative.get(page(walk)).body()).contains("/recusals/supervisor");
        assertThat(representative.get(page(walk) + "/recusals/supervisor").body())
                .contains("Andrius Kairys")
                .doesNotContain("Neringa Mockutė</option>");
        new Recusing(beans).askedByClient(walk, "member3");
        assertThat(representative.get(page(walk)).body()).contains("Pažįstami nuo mokyklos");
    }

    @Test
    void theyHearOfEachTaskByMail() {
        Walk walk = barring().classifiedAbout("director");

        assertThat(textsTo(OWNERS_REPRESENTATIVE, walk))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("„Paskirti nagrinėtoją“", page(walk)));
    }

    @Test
    void withoutThemAnotherHeadDecidesWhoIsNotDirectlyUnderTheDirector() {
        Walk walk = barring().classifiedAbout("director", OWNERS_REPRESENTATIVE);

        assertThat(walk.task(ASSIGN).getAssignee()).isEqualTo("l.butkiene");
        StaffMember head = StaffMember.signIn(port, "l.butkiene");
        head.complete(walk.number().value(), ASSIGN, Map.of("handler", "handler"));
        handled(walk);
        assertThat(head.get(page(walk)).body()).contains("Vožtuvas pakeistas");
        head.complete(walk.number().value(), APPROVE, Map.of("decision", "approve"));
        assertThat(walk.steps()).isEmpty();
    }

    private Barring barring() {
        return new Barring(beans, port);
    }

    private static void handled(Walk walk) {
        walk.complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"))
                .complete("userTask_examineComplaint", "handler", Map.of())
                .written()
                .complete("userTask_draftAnswer", "handler", Map.of());
    }

    private List<String> textsTo(String recipient, Walk walk) {
        return database.sql("select body from correspondence.outgoing_letter where case_number = ? and recipient = ?")
                .params(walk.number().value(), recipient)
                .query(String.class)
                .list();
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }
}
