package lt.atsakas.process.committeereview;

import static lt.atsakas.process.committeereview.Sitting.COUNTERSIGN;
import static lt.atsakas.process.committeereview.Sitting.DECIDE;
import static lt.atsakas.process.committeereview.Sitting.DECLARE;
import static lt.atsakas.process.committeereview.Sitting.HOLD;
import static lt.atsakas.process.committeereview.Sitting.PLAN;
import static lt.atsakas.process.committeereview.Sitting.SIGN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.committee.NotYoursToDeclare;
import lt.atsakas.committee.Participant;
import lt.atsakas.committee.QuorumOutOfReach;
import lt.atsakas.committee.ReviewState;
import lt.atsakas.committee.SessionNotBegun;
import lt.atsakas.committee.SessionTimeRefused;
import lt.atsakas.committee.SessionTimeUnreadable;
import lt.atsakas.committee.Verdict;
import lt.atsakas.committee.Vote;
import lt.atsakas.committee.VoterBarred;
import lt.atsakas.committee.VotesMissing;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a review: called, declared, voted, signed and back; and what becomes of it when people cannot or may not. */
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
    void membersSeeTheCaseAsLongAsTheyReviewIt() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.asked(Walk.begin(beans).examining());
        assertThat(sees(walk, sitting.member(0))).isFalse();

        sitting.allDeclared(sitting.called(walk, "2026-12-03"));
        assertThat(sees(walk, sitting.member(0))).isTrue();
        assertThat(sees(walk, sitting.alternate())).isFalse();

        sitting.voted(sitting.met(walk), Vote.FOR, Vote.FOR);
        sitting.signed(sitting.held(walk)).fire("serviceTask_issueMinutes");
        assertThat(sees(walk, sitting.member(0))).isFalse();
    }

    @Test
    void theBarredAreNotAskedAndAlternatesSitInTheirPlaces() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = Walk.begin(beans);
        walk.complete(
                "userTask_classifyComplaint",
                "registrar",
                Map.of(
                        "kind", "complaint",
                        "category", "heating",
                        "urgency", "none",
                        "complainedAbout", List.of(sitting.member(0))));
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler"))
                .complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"));

        sitting.called(sitting.asked(walk), "2026-12-03");

        assertThat(sitting.participants(walk))
                .extracting(one -> one.employee().value())
                .containsExactly(sitting.member(1), sitting.member(2), sitting.alternate());
        assertThat(sees(walk, sitting.member(0))).isFalse();
    }

    @Test
    void whoRecusesThemselvesIsReplacedAndSeesTheCaseNoMore() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        walk.complete(
                DECLARE,
                sitting.member(0),
                Map.of("decision", "conflict", "ground", "otherDoubt", "reason", "Kaimynas."));
        sitting.declared(walk, sitting.member(1), sitting.member(2)).fire("serviceTask_inviteMembers");

        assertThat(sees(walk, sitting.member(0))).isFalse();
        assertThat(beans.getBean(RecusalDesk.class).of(walk.number())).hasSize(1);
        assertThat(walk.task(DECLARE).getAssignee()).isEqualTo(sitting.alternate());
        sitting.declared(walk, sitting.alternate());
        assertThat(walk.steps()).contains(HOLD);
    }

    @Test
    void whoIsBarredBeforeDeclaringIsFollowedByTheSecretaryWhoNotesThatTheyCannotCome() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        new Recusing(beans).raisedBy("director", walk, sitting.member(0));

        assertThat(declaring(walk)).containsExactlyInAnyOrder("secretary", sitting.member(1), sitting.member(2));
        assertThatThrownBy(() -> walk.complete(DECLARE, "secretary", Map.of("decision", "noConflict")))
                .isInstanceOf(NotYoursToDeclare.class);
        walk.complete(DECLARE, "secretary", Map.of("decision", "unavailable"));
        sitting.declared(walk, sitting.member(1), sitting.member(2)).fire("serviceTask_inviteMembers");
        assertThat(declaring(walk)).containsExactly(sitting.alternate());
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
        sitting.called(walk, "2026-12-01").fire("event_sessionBegins");
        sitting.allDeclared(sitting.called(walk, "2026-12-03"));
        sitting.met(walk).complete(HOLD, "secretary", Map.of("decision", "noQuorum"));
        sitting.called(walk, "2026-12-07");
        sitting.met(walk).complete(HOLD, "secretary", Map.of("decision", "noQuorum"));

        assertThat(walk.steps()).containsExactly(DECIDE);
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        walk.complete(DECIDE, "unithead", Map.of("decision", "tryAgain"));
        assertThat(walk.steps()).containsExactly(PLAN);
        sitting.called(walk, "2026-12-09");
        sitting.met(walk).complete(HOLD, "secretary", Map.of("decision", "noQuorum"));
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
        Sitting other = Sitting.withoutAlternates(beans);
        Recusing recusing = new Recusing(beans);
        other.called(walk, "2026-12-03");
        recusing.raisedBy("director", walk, other.member(0));
        recusing.raisedBy("director", walk, other.member(1));
        walk.complete(DECLARE, "secretary", Map.of("decision", "unavailable"))
                .complete(DECLARE, "secretary", Map.of("decision", "unavailable"));
        other.declared(walk, other.member(2));
        assertThat(walk.steps()).contains(PLAN);
        assertThatThrownBy(() -> other.planned(walk, "2026-12-04")).isInstanceOf(QuorumOutOfReach.class);
    }

    @Test
    void votesAreEnteredAfterTheSessionBeganAndBeforeItIsSigned() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.allDeclared(sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));

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
    void minutesWithTheVoteOfSomebodyBarredMeanwhileAreNotSigned() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.allDeclared(sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));
        sitting.held(sitting.voted(sitting.met(walk), Vote.FOR, Vote.FOR, Vote.AGAINST));

        new Recusing(beans).raisedBy("director", walk, sitting.member(0));

        assertThat(walk.task(SIGN).getAssignee()).isEqualTo(sitting.member(1));
        assertThatThrownBy(() -> walk.complete(SIGN, sitting.member(1), Map.of("decision", "sign")))
                .isInstanceOf(VoterBarred.class);
        walk.complete(SIGN, sitting.member(1), Map.of("decision", "return", "remarks", "Balsavo nušalintas narys."));
        assertThat(walk.steps()).contains(HOLD);
    }

    @Test
    void withoutAHandlerTheCaseIsAssignedWhenItComesBack() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.allDeclared(sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));
        new Recusing(beans).own(walk, "handler");
        walk.complete("userTask_decideRecusal", "unithead", Map.of("decision", "uphold"));

        sitting.voted(sitting.met(walk), Vote.FOR, Vote.FOR, Vote.AGAINST);
        sitting.signed(sitting.held(walk)).fire("serviceTask_issueMinutes");

        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
    }

    private boolean sees(Walk walk, String login) {
        return access.maySee(walk.facts(), new EmployeeId(login));
    }

    private static List<String> declaring(Walk walk) {
        return walk.tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(DECLARE))
                .map(task -> task.getAssignee())
                .toList();
    }
}
