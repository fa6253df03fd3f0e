package lt.atsakas.process.committeereview;

import static lt.atsakas.process.committeereview.Sitting.DECLARE;
import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.committee.Vote;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.AbsenceRounds;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever stands in for a member of a committee has neither seat nor sight there: alternates have. Whoever stands in for its secretary does. */
@AtsakasTest
class SeatsArePersonalTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CaseAccess access;

    @Autowired
    private MovableClock clock;

    private Staff staff;

    @BeforeEach
    void hire() {
        staff = new Staff(beans);
    }

    @AfterEach
    void everythingIsAsBefore() {
        staff.everythingIsAsBefore();
        clock.reset();
    }

    @Test
    void theDeputyOfAMemberSeesNothingOfTheCase() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        String deputy = staff.hire("otherhead");

        staff.away(sitting.member(0), deputy);
        beans.getBean(AbsenceRounds.class).round();

        assertThat(sees(walk, deputy)).isFalse();
        assertThat(listed(walk, deputy)).isFalse();
        assertThat(walk.tasks())
                .filteredOn(task -> task.getTaskDefinitionKey().equals(DECLARE))
                .extracting(task -> task.getAssignee())
                .contains("secretary")
                .doesNotContain(deputy);
        assertThat(sees(walk, sitting.member(1))).isTrue();
    }

    @Test
    void theDeputyOfAChairWhoIsToSignSeesNothingEither() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));
        sitting.held(sitting.voted(sitting.met(walk), Vote.FOR, Vote.FOR));
        String deputy = staff.hire("otherhead");

        staff.away(sitting.member(0), "2026-12-03", "2026-12-04", deputy);
        beans.getBean(AbsenceRounds.class).round();

        assertThat(sees(walk, deputy)).isFalse();
        assertThat(listed(walk, deputy)).isFalse();
        assertThat(walk.task(Sitting.SIGN).getAssignee()).isEqualTo(sitting.member(0));
    }

    @Test
    void theDeputyOfTheSecretaryKeepsTheSession() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        String deputy = staff.hire("otherhead");

        staff.away("secretary", deputy);
        beans.getBean(AbsenceRounds.class).round();

        assertThat(sees(walk, deputy)).isTrue();
        sitting.allDeclared(walk);
        assertThat(walk.task(Sitting.HOLD).getAssignee()).isEqualTo(deputy);
    }

    private boolean sees(Walk walk, String login) {
        return access.maySee(walk.facts(), new EmployeeId(login));
    }

    private boolean listed(Walk walk, String login) {
        return access.circleOf(new EmployeeId(login))
                .toString()
                .contains(walk.number().value());
    }
}
