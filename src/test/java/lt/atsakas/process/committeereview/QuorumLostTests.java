package lt.atsakas.process.committeereview;

import static lt.atsakas.process.committeereview.Sitting.DECLARE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.committee.MemberAbsences;
import lt.atsakas.organisation.AbsenceDays;
import lt.atsakas.organisation.AbsenceDesk;
import lt.atsakas.organisation.AbsenceKind;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewAbsence;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** As soon as too few can come to a session that is ahead, its secretary knows it, and knows what to do. */
@AtsakasTest
class QuorumLostTests {

    private static final LocalDate DAY = LocalDate.parse("2026-12-03");
    private static final String GAP = "Kvorumo nebus: posėdyje dalyvauti gali 1, o reikia 2.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MemberAbsences absences;

    @Autowired
    private AbsenceDesk absenceDesk;

    @Autowired
    private Mailbox mailbox;

    @Test
    void whenTheSecondOfThreeCannotComeTheSecretaryIsToldByMailAndOnThePages() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = called(sitting);
        sitting.allDeclared(walk);
        excuse(sitting, walk, sitting.member(0));
        assertThat(warnings(walk)).as("two of two needed are left").isEmpty();
        assertThat(text("secretary", page(walk))).doesNotContain("Kvorumo nebus");

        excuse(sitting, walk, sitting.member(1));

        assertThat(warnings(walk)).hasSize(1);
        assertThat(text("secretary", page(walk))).contains(GAP, "Perkelkite posėdį į kitą dieną");
        assertThat(text(sitting.member(2), page(walk))).contains(GAP).doesNotContain("Perkelkite posėdį į kitą dieną");
        assertThat(text("secretary", "/sessions")).contains("Byla " + walk.number() + " Trūksta kvorumo");
    }

    @Test
    void asLongAsAnAlternateCanBeCalledNobodyIsWarned() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = called(sitting);
        sitting.declared(walk, sitting.member(2));
        walk.complete(DECLARE, sitting.member(0), Map.of("decision", "unavailable"))
                .fire("serviceTask_inviteMembers")
                .complete(DECLARE, sitting.member(1), Map.of("decision", "unavailable"));
        assertThat(warnings(walk)).as("the alternate and the third are two").isEmpty();

        walk.complete(DECLARE, sitting.alternate(), Map.of("decision", "unavailable"));

        assertThat(warnings(walk)).hasSize(1);
    }

    @Test
    void absencesThatAreEnteredWarnTooAndASessionThatMovesOnHasItsQuorumAgain() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = called(sitting);
        sitting.allDeclared(walk);
        away(sitting.member(0));
        excuse(sitting, walk, sitting.member(1));
        assertThat(warnings(walk)).hasSize(1);

        sitting.moved(walk, "2026-12-04T08:00:00Z", false);

        assertThat(warnings(walk)).as("nobody new").hasSize(1);
        assertThat(text("secretary", page(walk))).doesNotContain("Kvorumo nebus");
        assertThat(text("secretary", "/sessions")).doesNotContain("Byla " + walk.number() + " Trūksta kvorumo");
    }

    private Walk called(Sitting sitting) {
        return sitting.called(sitting.asked(Walk.begin(beans).examining()), DAY.toString());
    }

    private void excuse(Sitting sitting, Walk walk, String member) {
        absences.excuse(sitting.review(walk).id(), new EmployeeId(member), new EmployeeId("secretary"));
    }

    private void away(String login) {
        EmployeeId employee = new EmployeeId(login);
        absenceDesk.enter(new NewAbsence(employee, AbsenceKind.ILLNESS, new AbsenceDays(DAY, DAY), null), employee);
    }

    private List<String> warnings(Walk walk) {
        walk.postmanComes();
        String subject = "Byla " + walk.number() + ": komisijos posėdžiui trūksta kvorumo";
        return mailbox.of("secretary@atsakas.demo").stream()
                .map(mail -> mail.subject())
                .filter(subject::equals)
                .toList();
    }

    private String text(String who, String page) {
        return Jsoup.parse(Visitor.signedIn(port, who).open(page).body()).text();
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address() + "/committee";
    }
}
