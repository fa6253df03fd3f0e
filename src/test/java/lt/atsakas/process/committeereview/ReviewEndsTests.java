package lt.atsakas.process.committeereview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.committee.Vote;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.Actor;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.ServedFile;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** However a review ends: its minutes stay with those who made them, and nobody's calendar keeps a session that is not held. */
@AtsakasTest
class ReviewEndsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Test
    void whoeverMadeTheMinutesReadsThemUntilTheCaseIsClosed() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = reviewed(sitting, Vote.FOR, Vote.AGAINST);

        assertThat(minutes(walk, sitting.member(0))).isEqualTo(200);
        assertThat(minutes(walk, "secretary")).isEqualTo(200);
        ServedFile.byPiecesAt(
                Visitor.signedIn(port, "secretary"),
                "/sessions/minutes/" + sitting.review(walk).id());
        assertThat(minutes(walk, sitting.member(2))).as("was not there").isEqualTo(404);
        assertThat(minutes(walk, "v.adomaityte")).isEqualTo(404);
        assertThat(Visitor.signedIn(port, sitting.member(0)).open("/sessions").body())
                .contains("/sessions/minutes/" + sitting.review(walk).id());
        beans.getBean(Impartiality.class)
                .nameComplainedAbout(
                        walk.number(),
                        Set.of(new EmployeeId(sitting.member(1))),
                        Actor.employee(new EmployeeId("unithead")));
        assertThat(minutes(walk, sitting.member(1))).as("barred meanwhile").isEqualTo(404);

        new Withdrawing(beans).withdrawn(walk, "unithead");

        assertThat(minutes(walk, sitting.member(0))).as("the case is closed").isEqualTo(404);
    }

    @Test
    void theMinutesSayWhatDecidedWhenTheVotesWereEqual() throws Exception {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = reviewed(sitting, Vote.FOR, Vote.AGAINST);

        DocumentStore documents = beans.getBean(DocumentStore.class);
        byte[] pdf = documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.COMMITTEE_MINUTES)
                .map(document -> documents.open(walk.number(), document.id()).bytes())
                .findFirst()
                .orElseThrow();

        assertThat(Pdf.text(pdf).replaceAll("\\s+", " "))
                .contains("siūlymui pritarti", "lėmė posėdžio pirmininko balsas");
        assertThat(Visitor.signedIn(port, "handler")
                        .open("/cases/" + walk.number().address() + "/committee")
                        .body())
                .contains("lėmė posėdžio pirmininko balsas", "Posėdžio pirmininkas: Narys " + sitting.member(0));
    }

    @Test
    void aCaseThatIsWithdrawnLeavesNoSessionInACalendarAndSaysWhatHappened() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        sitting.declared(walk, sitting.member(0)).postmanComes();
        assertThat(sessionsOf("unithead")).contains(walk.number().value());

        new Withdrawing(beans).withdrawn(walk, "unithead");
        walk.postmanComes();

        for (int seat = 0; seat < 3; seat++) {
            DeliveredMail last = mailbox.last(sitting.member(seat) + "@atsakas.demo");
            assertThat(last.subject()).endsWith("dalyvauti nebereikia");
            assertThat(new String(last.attachments().get(0).content(), UTF_8)).contains("METHOD:CANCEL", "SEQUENCE:1");
        }
        assertThat(sessionsOf("unithead")).doesNotContain(walk.number().value());
        String shown = Jsoup.parse(Visitor.signedIn(port, "unithead")
                        .open("/cases/" + walk.number().address())
                        .body())
                .select("#committee")
                .text();
        assertThat(shown).contains("Svarstymas nutrauktas, nes byla baigta").doesNotContain("be komisijos");
    }

    private Walk reviewed(Sitting sitting, Vote... votes) {
        Walk walk = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));
        sitting.held(sitting.voted(sitting.met(walk), votes));
        return sitting.signed(walk).fire("serviceTask_issueMinutes");
    }

    private String sessionsOf(String login) {
        return Visitor.signedIn(port, login).open("/sessions").body();
    }

    private int minutes(Walk walk, String login) {
        return Visitor.signedIn(port, login)
                .open("/sessions/minutes/"
                        + beans.getBean(ReviewDesk.class)
                                .of(walk.number())
                                .get(0)
                                .id())
                .statusCode();
    }
}
