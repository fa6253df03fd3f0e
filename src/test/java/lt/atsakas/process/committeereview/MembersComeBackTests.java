package lt.atsakas.process.committeereview;

import static lt.atsakas.process.committeereview.Sitting.DECLARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.CommitteeId;
import lt.atsakas.committee.Declaration;
import lt.atsakas.committee.MemberAbsences;
import lt.atsakas.committee.MemberSitsElsewhere;
import lt.atsakas.committee.NewCommittee;
import lt.atsakas.committee.Participant;
import lt.atsakas.committee.SessionChanges;
import lt.atsakas.committee.TieRule;
import lt.atsakas.committee.VotingRule;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.AbsenceDays;
import lt.atsakas.organisation.AbsenceDesk;
import lt.atsakas.organisation.AbsenceKind;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewAbsence;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Whoever is out of a session because of an absence alone is expected again as soon as they are there on its day. */
@AtsakasTest
class MembersComeBackTests {

    private static final LocalDate DAY = LocalDate.parse("2026-12-03");
    private static final EmployeeId SECRETARY = new EmployeeId("secretary");
    private static final String DAY_AFTER = "2026-12-04T08:00:00Z";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private AbsenceDesk absenceDesk;

    @Autowired
    private MemberAbsences absences;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Mailbox mailbox;

    private Sitting sitting;
    private Walk walk;
    private @Nullable Walk elsewhere;

    @BeforeEach
    void calledForTheThird() {
        sitting = Sitting.withoutAlternates(beans);
        walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), DAY.toString());
        sitting.allDeclared(walk).postmanComes();
    }

    @AfterEach
    void nobodySitsElsewhere() {
        clock.reset();
        if (elsewhere != null) {
            elsewhere.fire("serviceTask_inviteMembers");
            beans.getBean(SessionChanges.class)
                    .callOff(sitting.review(elsewhere).id(), SECRETARY);
        }
    }

    @Test
    void aSessionThatMovesToADayOnWhichAMemberIsBackExpectsThemAgain() {
        away(0);
        walk.postmanComes();
        assertThat(declaration(0)).isEqualTo(Declaration.UNAVAILABLE);

        sitting.moved(walk, DAY_AFTER, false);
        walk.postmanComes();

        assertThat(declaration(0)).isNull();
        assertThat(declaring()).containsExactly(sitting.member(0));
        assertThat(mailbox.last(sitting.member(0) + "@atsakas.demo").subject())
                .startsWith("Kvietimas į komisijos posėdį");
        sitting.declared(walk, sitting.member(0));
        assertThat(walk.steps()).containsExactly(Sitting.HOLD);
    }

    @Test
    void aSessionThatMovesToADayOnWhichAMemberIsAwayEmptiesTheSeatAtOnce() {
        sitting.moved(walk, DAY_AFTER, false);
        away(0);
        assertThat(declaration(0)).isEqualTo(Declaration.IMPARTIAL);

        sitting.moved(walk, "2026-12-03T12:00:00Z", false);

        assertThat(declaration(0)).isEqualTo(Declaration.UNAVAILABLE);
    }

    @Test
    void whoeverSaidThatTheyCannotComeIsAskedAnewWhenTheSessionMoves() {
        EmployeeId member = new EmployeeId(sitting.member(0));
        absences.excuse(sitting.review(walk).id(), member, member);
        walk.postmanComes();

        sitting.moved(walk, DAY_AFTER, false);
        walk.postmanComes();

        assertThat(declaration(0)).isNull();
        assertThat(declaring()).containsExactly(sitting.member(0));
        assertThat(subjects(0))
                .element(subjects(0).size() - 1)
                .asString()
                .isEqualTo("Kvietimas į komisijos posėdį 2026 m. gruodžio 4 d. 10:00");
        sitting.declared(walk, sitting.member(0));
        assertThat(walk.steps()).containsExactly(Sitting.HOLD);
    }

    @Test
    void aSessionThatOnlyMovesToAnotherRoomAsksNobodyAnew() {
        EmployeeId member = new EmployeeId(sitting.member(0));
        absences.excuse(sitting.review(walk).id(), member, member);

        sitting.moved(walk, "2026-12-03T08:00:00Z", false);

        assertThat(declaration(0)).isEqualTo(Declaration.UNAVAILABLE);
        assertThat(declaring()).isEmpty();
    }

    @Test
    void whoeverSaysInTheTaskThatTheyCannotComeLosesTheEntryInTheirCalendarUntilTheyAreAskedAnew() {
        Sitting other = Sitting.withoutAlternates(beans);
        Walk declined = other.called(other.asked(Walk.begin(beans).examining()), DAY.toString());
        declined.postmanComes().complete(DECLARE, other.member(1), Map.of("decision", "unavailable"));
        other.declared(declined, other.member(0), other.member(2)).postmanComes();
        assertThat(mailbox.last(other.member(1) + "@atsakas.demo").subject()).endsWith("dalyvauti nebereikia");
        assertThat(mailbox.last(other.member(1) + "@atsakas.demo").text())
                .contains("pašalins įrašą iš Jūsų kalendoriaus")
                .doesNotContain("įrašas Jūsų kalendoriui")
                .doesNotContain("\n\n\n");

        other.moved(declined, DAY_AFTER, false);
        declined.postmanComes();

        assertThat(mailbox.last(other.member(1) + "@atsakas.demo").subject())
                .startsWith("Kvietimas į komisijos posėdį");
        assertThat(declined.task(DECLARE).getAssignee()).isEqualTo(other.member(1));
    }

    private List<String> subjects(int seat) {
        return mailbox.of(sitting.member(seat) + "@atsakas.demo").stream()
                .map(mail -> mail.subject())
                .toList();
    }

    @Test
    void whoeverAnAbsenceKeptOutBeforeItWasKeptWhyComesBackToo() {
        away(0);
        forgetWhy();

        sitting.moved(walk, DAY_AFTER, false);

        assertThat(declaration(0)).isNull();
    }

    /** As the table was, and then as it is brought up to date. */
    private void forgetWhy() {
        beans.getBean(JdbcClient.class)
                .sql("update committee.participant set away = false where employee = ?")
                .param(sitting.member(0))
                .update();
        new ResourceDatabasePopulator(new ClassPathResource(
                        "db/migration/committee/V20261129.17.5__seats_emptied_by_absence_before.sql"))
                .execute(beans.getBean(DataSource.class));
    }

    @Test
    void anAbsenceThatEndsBeforeTheDayFillsTheSeatAgain() {
        AbsenceCard ill = away(0);

        absenceDesk.end(ill.id(), new EmployeeId(sitting.member(0)));

        assertThat(declaring()).containsExactly(sitting.member(0));
    }

    @Test
    void whoeverSitsInAnotherCommitteeByThenStaysOut() {
        away(0);
        elsewhere = sitsElsewhere("2026-12-04");

        sitting.moved(walk, "2026-12-04T08:30:00Z", false);

        assertThat(declaration(0)).isEqualTo(Declaration.UNAVAILABLE);
        EmployeeId member = new EmployeeId(sitting.member(0));
        assertThatThrownBy(() -> absences.takeBack(sitting.review(walk).id(), member, member))
                .isInstanceOf(MemberSitsElsewhere.class);
    }

    /** The same chair with two others, at ten. */
    private Walk sitsElsewhere(String date) {
        CommitteeId committee = beans.getBean(CommitteeDesk.class)
                .found(new NewCommittee(
                        "Pirmininko komisija " + sitting.id(),
                        true,
                        true,
                        SECRETARY,
                        new EmployeeId(sitting.member(0)),
                        List.of(new EmployeeId("member1"), new EmployeeId("member2")),
                        List.of(),
                        2,
                        VotingRule.MAJORITY_OF_PRESENT,
                        TieRule.REJECTED));
        return sitting.asked(Walk.begin(beans).examining())
                .complete(Sitting.PLAN, "secretary", Sitting.plan(committee, date, "10:00"));
    }

    private AbsenceCard away(int seat) {
        EmployeeId employee = new EmployeeId(sitting.member(seat));
        return absenceDesk.enter(
                new NewAbsence(employee, AbsenceKind.ILLNESS, new AbsenceDays(DAY, DAY), null), employee);
    }

    private @Nullable Declaration declaration(int seat) {
        return sitting.participants(walk).stream()
                .filter(one -> one.employee().value().equals(sitting.member(seat)))
                .findFirst()
                .map(Participant::declaration)
                .orElse(null);
    }

    private List<String> declaring() {
        return walk.tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(DECLARE))
                .map(task -> task.getAssignee())
                .toList();
    }
}
