package lt.atsakas.process.committeereview;

import static lt.atsakas.process.committeereview.Sitting.COUNTERSIGN;
import static lt.atsakas.process.committeereview.Sitting.DECIDE;
import static lt.atsakas.process.committeereview.Sitting.HOLD;
import static lt.atsakas.process.committeereview.Sitting.PLAN;
import static lt.atsakas.process.committeereview.Sitting.SIGN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.committee.Participant;
import lt.atsakas.committee.QuorumOutOfReach;
import lt.atsakas.committee.ReviewCard;
import lt.atsakas.committee.ReviewState;
import lt.atsakas.committee.SessionCard;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.committee.SessionNotBegun;
import lt.atsakas.committee.SessionTimeRefused;
import lt.atsakas.committee.SessionTimeUnreadable;
import lt.atsakas.committee.Verdict;
import lt.atsakas.committee.Vote;
import lt.atsakas.committee.VotesMissing;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a review: called, declared, voted, signed and back; and what becomes of it when people cannot. */
@AtsakasTest
class CommitteePathTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CaseAccess access;

    @Autowired
    private DocumentStore documents;

    @Test
    void aRecommendationComesBackToTheHandlerWithSignedMinutes() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.asked(Walk.begin(beans).examining());
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.IN_COMMITTEE);
        assertThat(walk.task(PLAN).getAssignee()).isEqualTo("secretary");

        sitting.allDeclared(sitting.called(walk, "2026-12-03"));
        sitting.voted(sitting.met(walk), Vote.FOR, Vote.FOR, Vote.AGAINST);
        sitting.signed(sitting.held(walk)).fire("serviceTask_issueMinutes");

        assertThat(walk.steps()).containsExactly("userTask_examineComplaint");
        assertThat(walk.task("userTask_examineComplaint").getAssignee()).isEqualTo("handler");
        assertThat(sitting.review(walk).state()).isEqualTo(ReviewState.REVIEWED);
        assertThat(documents.of(walk.number()))
                .extracting(DocumentCard::kind)
                .containsExactly(DocumentKind.COMMITTEE_MINUTES);
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.EXAMINING);
        walk.complete("userTask_examineComplaint", "handler", Map.of());
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
    }

    @Test
    void whoSaysNothingBeforeTheSessionHasNoVoteInIt() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        sitting.declared(walk, sitting.member(1), sitting.member(2)).fire("event_sessionBegins");

        sitting.voted(sitting.met(walk), Vote.FOR, Vote.AGAINST);

        assertThat(sitting.review(walk).minutes().verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(sitting.held(walk).task(SIGN).getAssignee())
                .as("the first of those who were there presides")
                .isEqualTo(sitting.member(1));
        assertThat(sitting.participants(walk))
                .extracting(Participant::vote)
                .containsExactly(null, Vote.FOR, Vote.AGAINST);
    }

    @Test
    void threeSessionsWithoutAQuorumComeBeforeTheHeadOfTheUnit() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.asked(Walk.begin(beans).examining());
        sitting.withoutQuorum(sitting.called(walk, "2026-12-01").fire("event_sessionBegins"));
        sitting.allDeclared(sitting.called(walk, "2026-12-03"));
        sitting.withoutQuorum(sitting.met(walk));
        sitting.called(walk, "2026-12-07");
        sitting.withoutQuorum(sitting.met(walk));

        assertThat(walk.steps()).containsExactly(DECIDE);
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        walk.complete(DECIDE, "unithead", Map.of("decision", "tryAgain"));
        assertThat(walk.steps()).containsExactly(PLAN);
        sitting.called(walk, "2026-12-09");
        sitting.withoutQuorum(sitting.met(walk));
        walk.complete(DECIDE, "unithead", Map.of("decision", "goOnWithout", "reason", "Aplinkybės aiškios."));
        assertThat(walk.steps()).containsExactly("userTask_examineComplaint");
        assertThat(sitting.review(walk).state()).isEqualTo(ReviewState.ABANDONED);
    }

    @Test
    void aSessionNeedsATimeAndEnoughWhoCanCome() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.asked(Walk.begin(beans).examining());

        assertThatThrownBy(() -> sitting.planned(walk, "2026-11-20")).isInstanceOf(SessionTimeRefused.class);
        assertThatThrownBy(() -> sitting.planned(walk, "2026-12-05")).isInstanceOf(SessionTimeRefused.class);
        assertThatThrownBy(() -> sitting.planned(walk, "rytoj")).isInstanceOf(SessionTimeUnreadable.class);
        Staff staff = new Staff(beans);
        staff.away(sitting.member(0), "2026-12-03", "2026-12-04", sitting.member(2));
        staff.away(sitting.member(1), "2026-12-04", "2026-12-07", sitting.member(2));
        assertThatThrownBy(() -> sitting.planned(walk, "2026-12-04")).isInstanceOf(QuorumOutOfReach.class);
        sitting.planned(walk, "2026-12-03");
        staff.everythingIsAsBefore();
        assertThat(sitting.participants(walk))
                .as("who is away on the day is not asked")
                .extracting(one -> one.employee().value())
                .containsExactly(sitting.member(1), sitting.member(2));
    }

    @Test
    void votesAreEnteredAfterTheSessionBeganAndBeforeItIsSigned() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));

        assertThatThrownBy(() -> sitting.voted(walk, Vote.FOR, Vote.FOR)).isInstanceOf(SessionNotBegun.class);
        sitting.met(walk);
        assertThatThrownBy(() -> sitting.held(walk)).isInstanceOf(VotesMissing.class);
        sitting.held(sitting.voted(walk, Vote.FOR, Vote.AGAINST));
        walk.complete(SIGN, sitting.member(0), Map.of("decision", "return", "remarks", "Trūksta nario."));
        assertThat(sitting.review(walk).minutes().remarks()).isEqualTo("Trūksta nario.");
        sitting.held(sitting.voted(walk, Vote.AGAINST, Vote.FOR, Vote.FOR));
        assertThat(sitting.review(walk).minutes().verdict()).isEqualTo(Verdict.ADOPTED);
        walk.complete(SIGN, sitting.member(0), Map.of("decision", "sign"))
                .complete(COUNTERSIGN, "secretary", Map.of("decision", "return", "remarks", "Klaida datoje."));
        assertThat(walk.steps()).containsExactly(HOLD);
    }

    @Test
    void casesOfOneTimeShareASessionAndMoveTogether() {
        Sitting sitting = Sitting.founded(beans);
        Walk one = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        Walk other = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        SessionDesk sessions = beans.getBean(SessionDesk.class);
        SessionCard session = sessions.sessionOf(sitting.review(one).id());
        assertThat(sessions.agendaOf(session.id()))
                .extracting(ReviewCard::caseNumber)
                .containsExactlyInAnyOrder(one.number(), other.number());
        Instant begins = one.due("event_sessionBegins");

        sitting.moved(one, "2026-12-08T08:00:00Z", false);

        assertThat(begins).isEqualTo(Instant.parse("2026-12-03T08:00:00Z"));
        assertThat(one.due("event_sessionBegins")).isEqualTo(Instant.parse("2026-12-08T08:00:00Z"));
        assertThat(other.due("event_sessionBegins")).isEqualTo(Instant.parse("2026-12-08T08:00:00Z"));
    }

    @Test
    void aCategoryThatAsksForACommitteeGoesBeforeOneOnce() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = Walk.begin(beans)
                .complete(
                        "userTask_classifyComplaint",
                        "registrar",
                        Map.of("kind", "complaint", "category", "staffConduct", "urgency", "none"))
                .complete("userTask_assignHandler", "r.gudaitis", Map.of("handler", "i.jasaite"))
                .complete("userTask_confirmImpartiality", "i.jasaite", Map.of("decision", "noConflict"))
                .complete("userTask_examineComplaint", "i.jasaite", Map.of("decision", "draft"));

        assertThat(walk.steps()).containsExactly(PLAN);
        assertThat(sees(walk, "secretary"))
                .as("as long as the task waits for her")
                .isTrue();
        sitting.allDeclared(sitting.called(walk, "2026-12-03"));
        sitting.voted(sitting.met(walk), Vote.FOR, Vote.FOR, Vote.FOR);
        sitting.signed(sitting.held(walk)).fire("serviceTask_issueMinutes");
        walk.complete("userTask_examineComplaint", "i.jasaite", Map.of());
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
    }

    private boolean sees(Walk walk, String login) {
        return access.maySee(walk.facts(), new EmployeeId(login));
    }
}
