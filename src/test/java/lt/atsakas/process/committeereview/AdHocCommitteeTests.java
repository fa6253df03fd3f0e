package lt.atsakas.process.committeereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lt.atsakas.committee.CommitteeCard;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.CommitteeId;
import lt.atsakas.committee.NewCommittee;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.committee.Vote;
import lt.atsakas.process.Walk;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A committee for one matter is called once: with its review it is closed, however that ends, and a standing one goes on. */
@AtsakasTest
class AdHocCommitteeTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CommitteeDesk desk;

    @Autowired
    private MovableClock clock;

    private Sitting sitting;

    @BeforeEach
    void found() {
        sitting = Sitting.founded(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void itIsClosedWithTheMinutesOfItsReviewAndCalledNoMore() {
        onlyForOneMatter(sitting.id());
        Walk walk = voted();
        assertThat(desk.card(sitting.id()).active())
                .as("until the minutes are a document")
                .isTrue();

        sitting.signed(walk).fire("serviceTask_issueMinutes");

        assertThat(desk.card(sitting.id()).active()).isFalse();
        assertThat(desk.card(sitting.id()).bench().members())
                .as("who sat in it stays known")
                .hasSize(3);
        Walk another = sitting.asked(Walk.begin(beans).examining());
        assertThat(beans.getBean(ReviewDesk.class).ableIn(another.number()))
                .extracting(CommitteeCard::id)
                .doesNotContain(sitting.id());
        assertThatThrownBy(() -> sitting.planned(another, "2026-12-10")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void itIsClosedWithACaseThatEndsOtherwise() {
        onlyForOneMatter(sitting.id());
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        new Withdrawing(beans).withdrawn(walk, "unithead");

        assertThat(desk.card(sitting.id()).active()).isFalse();
    }

    @Test
    void aStandingOneGoesOn() {
        Walk walk = voted();

        sitting.signed(walk).fire("serviceTask_issueMinutes");

        assertThat(desk.card(sitting.id()).active()).isTrue();
        sitting.planned(sitting.asked(Walk.begin(beans).examining()), "2026-12-10");
    }

    private Walk voted() {
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        sitting.met(sitting.allDeclared(walk));
        return sitting.held(sitting.voted(walk, Vote.FOR, Vote.FOR, Vote.AGAINST));
    }

    private void onlyForOneMatter(CommitteeId id) {
        CommitteeCard card = desk.card(id);
        desk.change(
                id,
                new NewCommittee(
                        card.name(),
                        false,
                        true,
                        card.secretary(),
                        card.bench().members().get(0),
                        card.bench().members().subList(1, 3),
                        card.bench().alternates(),
                        card.bench().quorum(),
                        card.votingRule(),
                        card.tieRule()),
                card.version());
    }
}
