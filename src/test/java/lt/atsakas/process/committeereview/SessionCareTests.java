package lt.atsakas.process.committeereview;

import static lt.atsakas.process.committeereview.Sitting.DECLARE;
import static lt.atsakas.process.committeereview.Sitting.HOLD;
import static lt.atsakas.process.committeereview.Sitting.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.committee.ReviewElsewhere;
import lt.atsakas.committee.ReviewState;
import lt.atsakas.committee.SessionBegun;
import lt.atsakas.committee.SessionChanges;
import lt.atsakas.committee.SessionNotBegun;
import lt.atsakas.committee.Vote;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The secretary has every session in hand from its call to its minutes: sees it, moves it, calls it off, says that it had no quorum. */
@AtsakasTest
class SessionCareTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Mailbox mailbox;

    @Test
    void theSecretaryAndTheChairSeeTheCaseAsLongAsTheCommitteeHasIt() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        assertThat(walk.steps()).as("no task of the secretary's waits").containsOnly(DECLARE);
        assertThat(sees(walk, "secretary")).isTrue();
        assertThat(sees(walk, sitting.member(0))).isTrue();
        Visitor secretary = Visitor.signedIn(port, "secretary");
        assertThat(secretary.open("/sessions").body()).contains(walk.number().value());
        assertThat(secretary.open(page(walk)).body()).contains("Perkelti posėdį", "Atšaukti posėdį");
        sitting.allDeclared(walk);
        sitting.held(sitting.voted(sitting.met(walk), Vote.FOR, Vote.FOR));
        assertThat(sees(walk, "secretary")).as("while the chair signs").isTrue();
        sitting.signed(walk).fire("serviceTask_issueMinutes");
        assertThat(sees(walk, "secretary")).isFalse();
    }

    @Test
    void onceTheLastDayForALawfulAnswerIsOverThePageSaysSoAndOffersALaterDayAtOnce() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.plannedLate(sitting.asked(Walk.begin(beans).examining()), "2027-01-12");
        Visitor secretary = Visitor.signedIn(port, "secretary");
        assertThat(secretary.open(page(walk)).body())
                .contains("turi įvykti ne vėliau kaip")
                .doesNotContain("name=\"late\"");

        beans.getBean(MovableClock.class).set("2027-01-08T10:00:00+02:00");

        assertThat(secretary.open(page(walk)).body())
                .contains("jau praėjo: 2026 m. gruodžio 21 d. Perkelkite", "name=\"late\"")
                .doesNotContain("turi įvykti ne vėliau kaip");
        beans.getBean(MovableClock.class).reset();
    }

    @Test
    void whatIsWrongWithThePlaceIsSaidBesideThePlace() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        String refused = Visitor.signedIn(port, "secretary")
                .sendFrom(
                        page(walk),
                        page(walk) + "/session",
                        Map.of("date", "2026-12-04", "time", "10:00", "place", "x".repeat(2500)))
                .body();

        assertThat(refused).contains("id=\"place-error\"").doesNotContain("id=\"date-error\"");
    }

    @Test
    void aSecretaryWhoIsBarredSeesNothingAndAnotherMovesTheSession() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        new Recusing(beans).raisedBy("director", walk, "secretary");

        assertThat(sees(walk, "secretary")).isFalse();
        assertThat(Visitor.signedIn(port, "secretary").open(page(walk)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void oneCaseMovesAloneAndTheOtherStaysWhereItWas() {
        Sitting sitting = Sitting.founded(beans);
        Walk one = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        Walk other = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        assertThat(Visitor.signedIn(port, "secretary").open(page(one)).body())
                .contains("Visą posėdį, taip pat bylas: " + other.number());

        sitting.moved(one, "2026-12-08T08:00:00Z", true);

        assertThat(one.due("event_sessionBegins")).isEqualTo(Instant.parse("2026-12-08T08:00:00Z"));
        assertThat(other.due("event_sessionBegins")).isEqualTo(Instant.parse("2026-12-03T08:00:00Z"));
        assertThat(sitting.starts(other)).isEqualTo(Instant.parse("2026-12-03T08:00:00Z"));
    }

    @Test
    void whatWasVotedOnStaysInItsSessionWhenTheRestMoves() {
        Sitting sitting = Sitting.founded(beans);
        Walk voted = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));
        Walk moved = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        sitting.voted(sitting.met(voted), Vote.FOR, Vote.FOR);

        sitting.moved(moved, "2026-12-08T08:00:00Z", false);

        assertThat(sitting.starts(voted)).isEqualTo(Instant.parse("2026-12-03T08:00:00Z"));
        assertThat(sitting.starts(moved)).isEqualTo(Instant.parse("2026-12-08T08:00:00Z"));
        assertThatThrownBy(() -> sitting.moved(voted, "2026-12-08T08:00:00Z", true))
                .isInstanceOf(ReviewElsewhere.class);
    }

    @Test
    void aSessionIsCalledOffAndTheInvitedAreTold() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03")
                .postmanComes();

        Visitor.signedIn(port, "secretary").sendFrom(page(walk), page(walk) + "/cancellation", Map.of());

        assertThat(walk.steps()).containsExactly(PLAN);
        assertThat(sitting.review(walk).state()).isEqualTo(ReviewState.ASKED);
        assertThat(sitting.review(walk).failedSessions())
                .as("it has not failed")
                .isZero();
        walk.postmanComes();
        assertThat(mailbox.last(sitting.member(0) + "@atsakas.demo").subject()).endsWith("dalyvauti nebereikia");
        assertThat(author(walk, JournalKind.SESSION_CANCELLED)).isEqualTo(employee("secretary"));
        sitting.allDeclared(sitting.called(walk, "2026-12-08"));
        callOff(sitting, walk);
        assertThat(walk.steps()).as("also when all have declared").containsExactly(PLAN);
    }

    @Test
    void aSessionThatHasBegunIsNotCalledOffAndOneThatHasNotHasNotFailed() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));
        assertThatThrownBy(() -> sitting.withoutQuorum(walk)).isInstanceOf(SessionNotBegun.class);
        assertThat(sitting.review(walk).failedSessions()).isZero();
        assertThat(walk.steps()).containsExactly(HOLD);

        sitting.met(walk);

        assertThatThrownBy(() -> callOff(sitting, walk)).isInstanceOf(SessionBegun.class);
        sitting.withoutQuorum(walk);
        assertThat(sitting.review(walk).failedSessions()).isEqualTo(1);
        assertThat(author(walk, JournalKind.SESSION_FAILED)).isEqualTo(employee("secretary"));
    }

    private void callOff(Sitting sitting, Walk walk) {
        beans.getBean(SessionChanges.class).callOff(sitting.review(walk).id(), new EmployeeId("secretary"));
    }

    private Actor author(Walk walk, JournalKind kind) {
        return beans.getBean(Journal.class).of(walk.number()).stream()
                .filter(line -> line.kind() == kind)
                .map(JournalEntry::actor)
                .findFirst()
                .orElseThrow();
    }

    private static Actor employee(String login) {
        return Actor.employee(new EmployeeId(login));
    }

    private boolean sees(Walk walk, String login) {
        return access.maySee(walk.facts(), new EmployeeId(login));
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address() + "/committee";
    }
}
