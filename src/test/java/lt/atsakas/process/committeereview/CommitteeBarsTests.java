package lt.atsakas.process.committeereview;

import static lt.atsakas.process.committeereview.Sitting.DECLARE;
import static lt.atsakas.process.committeereview.Sitting.HOLD;
import static lt.atsakas.process.committeereview.Sitting.SIGN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.committee.NotYoursToDeclare;
import lt.atsakas.committee.Vote;
import lt.atsakas.committee.VoterBarred;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever may have nothing to do with a case takes no part in its review, learns nothing of it and leaves nothing there. */
@AtsakasTest
class CommitteeBarsTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CaseAccess access;

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
        walk.fire("serviceTask_inviteMembers");

        assertThat(sees(walk, sitting.member(0))).isFalse();
        assertThat(beans.getBean(RecusalDesk.class).of(walk.number())).hasSize(1);
        assertThat(declaring(walk))
                .as("the alternate is called at once, the others are asked as before")
                .containsExactlyInAnyOrder(sitting.member(1), sitting.member(2), sitting.alternate());
        sitting.declared(walk, sitting.alternate(), sitting.member(1), sitting.member(2));
        assertThat(walk.steps()).contains(HOLD);
    }

    @Test
    void whoIsBarredBeforeDeclaringIsFollowedByTheSecretaryWhoNotesThatTheyCannotCome() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        new Recusing(beans).raisedBy("director", walk, sitting.member(0));

        assertThat(declaring(walk)).containsExactlyInAnyOrder("secretary", sitting.member(1), sitting.member(2));
        assertThatThrownBy(() -> walk.complete(DECLARE, "secretary", Map.of("decision", "noConflict")))
                .isInstanceOf(NotYoursToDeclare.class);
        walk.complete(DECLARE, "secretary", Map.of("decision", "unavailable"));
        sitting.declared(walk, sitting.member(1), sitting.member(2));
        assertThat(walk.steps()).contains(HOLD);
    }

    @Test
    void forWhoeverIsBarredAnAlternateIsCalledAtOnce() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        new Recusing(beans).raisedBy("director", walk, sitting.member(0));
        walk.fire("serviceTask_inviteMembers");

        assertThat(declaring(walk))
                .containsExactlyInAnyOrder(sitting.member(1), sitting.member(2), sitting.alternate());
    }

    @Test
    void forWhoeverIsBarredAfterAllHaveDeclaredAnAlternateIsCalledToo() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));

        new Recusing(beans).raisedBy("director", walk, sitting.member(0));
        walk.fire("serviceTask_inviteMembers");

        assertThat(declaring(walk)).containsExactly(sitting.alternate());
        assertThat(walk.steps()).doesNotContain(HOLD);
        sitting.declared(walk, sitting.alternate());
        assertThat(walk.steps()).contains(HOLD);
        assertThat(walk.visited()).contains("event_heldSeatEmptied");
    }

    @Test
    void whoeverIsBarredBeforeTheInvitationsLeaveIsReplacedAsTheyLeave() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.planned(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        new Recusing(beans).raisedBy("director", walk, sitting.member(0));
        walk.fire("serviceTask_inviteMembers");

        assertThat(declaring(walk))
                .containsExactlyInAnyOrder(sitting.member(1), sitting.member(2), sitting.alternate());
    }

    @Test
    void votesThatAreEnteredStayWhenSomebodyIsBarredAfterTheSession() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));
        sitting.voted(sitting.met(walk), Vote.FOR, Vote.FOR, Vote.AGAINST);
        String task = walk.task(HOLD).getId();

        new Recusing(beans).raisedBy("director", walk, sitting.member(0));

        assertThat(walk.task(HOLD).getId()).isEqualTo(task);
        assertThat(sitting.participants(walk)).extracting(one -> one.vote()).containsExactly(Vote.FOR, Vote.AGAINST);
    }

    @Test
    void minutesWithTheVoteOfSomebodyBarredMeanwhileAreNotSigned() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));
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
        Walk walk = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));
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
