package lt.atsakas.process.escalation;

import static lt.atsakas.process.committeereview.Sitting.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.NewCommittee;
import lt.atsakas.committee.TieRule;
import lt.atsakas.committee.VotingRule;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.EscalationRounds;
import lt.atsakas.process.Walk;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.OwnUnit;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An escalation lasts no longer than what it is about, by whatever road that ends, and so does what its supervisors see. */
@AtsakasTest
class CauseGoneTests {

    private static final String TASK = "userTask_handleEscalation";
    private static final AtomicInteger HIRED = new AtomicInteger();
    private static final String TELLING = "callActivity_escalateOverdueTask";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient database;

    @Test
    void declarationsThatNobodyMadeTroubleNobodyOnceTheSessionHasBegun() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        walk.fire("event_declarationsOverdue");
        assertThat(walk.steps()).contains(TASK);

        walk.fire("event_sessionBegins");

        assertThat(walk.steps()).as("the declarations are asked for no more").containsExactly("userTask_holdSession");
    }

    @Test
    void whatIsToldAgainOfOneCauseGoesOnWhereTheEarlierHadCome() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue").fire("event_noReaction");
        assertThat(walk.task(TASK).getAssignee()).isEqualTo("director");

        runtime.createProcessInstanceModification(walk.complaint().getId())
                .startBeforeActivity(TELLING)
                .execute();

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer", TASK);
        assertThat(walk.task(TASK).getAssignee())
                .as("not from the bottom again")
                .isEqualTo("director");
    }

    @Test
    void theRoundsEndWhatWasLeftWithoutItsTask() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");
        runtime.setVariable(walk.escalation().getId(), "step", "userTask_confirmImpartiality");

        beans.getBean(EscalationRounds.class).round();

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
    }

    @Test
    void ofSeveralWhoAreLateWhoeverHasToDecideAloneIsToldAndSeesTheCaseUntilTheMatterEnds() {
        OwnUnit unit = OwnUnit.founded(beans);
        String first = member("teise", "r.gudaitis");
        String second = member("teise", "r.gudaitis");
        String last = member("bustas", unit.head().value());
        Walk walk = called(Walk.begin(beans).examining(), first, second, last);

        walk.fire("event_declarationsOverdue");

        assertThat(told(walk)).containsExactly("r.gudaitis");
        assertThat(walk.task(TASK).getAssignee()).isEqualTo("r.gudaitis");
        assertThat(sees(walk, "r.gudaitis")).isTrue();
        assertThat(sees(walk, unit.head().value())).as("nothing to decide").isFalse();
        walk.complete(Sitting.DECLARE, first, Map.of("decision", "noConflict"))
                .complete(Sitting.DECLARE, second, Map.of("decision", "noConflict"));
        assertThat(walk.task(TASK).getAssignee())
                .as("of the one who is still late")
                .isEqualTo(unit.head().value());
        assertThat(told(walk))
                .containsExactlyInAnyOrder("r.gudaitis", unit.head().value());
        assertThat(sees(walk, unit.head().value())).isTrue();

        walk.complete(Sitting.DECLARE, last, Map.of("decision", "noConflict"));
        beans.getBean(EscalationRounds.class).round();

        assertThat(sees(walk, "r.gudaitis")).as("the matter is over").isFalse();
        assertThat(sees(walk, unit.head().value())).isFalse();
    }

    @Test
    void asLongAsOneMatterOfTheCaseRunsNobodyWhomItCameToLeaves() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue").fire("event_noReaction");
        String above = walk.task(TASK).getAssignee();
        walk.complete(TASK, above, Map.of("decision", "remind"));

        beans.getBean(EscalationRounds.class).round();

        assertThat(drawnIn(walk)).as("it is looked at again on the next day").contains(above);
    }

    private List<String> drawnIn(Walk walk) {
        return database.sql("select employee from assignment.drawn_in where case_number = ?")
                .param(walk.number().value())
                .query(String.class)
                .list();
    }

    private boolean sees(Walk walk, String who) {
        return beans.getBean(CaseAccess.class).maySee(walk.facts(), new EmployeeId(who));
    }

    @Test
    void whoeverIsLateWithOthersIsNotToldOfIt() {
        String boss = member("teise", "r.gudaitis");
        Walk walk = called(Walk.begin(beans).examining(), boss, member("teise", boss), member("teise", boss));

        walk.fire("event_declarationsOverdue");

        assertThat(told(walk)).containsExactly("r.gudaitis");
    }

    private List<String> told(Walk walk) {
        return database.sql("select distinct recipient from correspondence.outgoing_letter where case_number = ?"
                        + " and occasion like 'taskOverdue-%'")
                .param(walk.number().value())
                .query(String.class)
                .list();
    }

    private String member(String unit, String supervisor) {
        String login = "velus" + HIRED.incrementAndGet();
        beans.getBean(Organisation.class)
                .add(new NewEmployee(
                        new EmployeeId(login),
                        "Narys " + login,
                        "Specialistas",
                        login + "@atsakas.demo",
                        null,
                        new UnitCode(unit),
                        new EmployeeId(supervisor),
                        Set.of(Role.COMMITTEE_MEMBER)));
        return login;
    }

    /** Before a committee of these three, called for 3 December. */
    private Walk called(Walk walk, String chair, String... others) {
        Map<String, String> question = Map.of("decision", "committee", "question", "Ar mažinti?");
        Map<String, String> session = Map.of(
                "committee",
                founded(chair, others),
                "sessionDate",
                "2026-12-03",
                "sessionTime",
                "10:00",
                "place",
                "Salė");
        return walk.complete(Sitting.ASK_COMMITTEE, "handler", question)
                .complete(PLAN, "secretary", session)
                .fire("serviceTask_inviteMembers");
    }

    private String founded(String chair, String... others) {
        return beans.getBean(CommitteeDesk.class)
                .found(new NewCommittee(
                        "Komisija " + chair,
                        true,
                        true,
                        new EmployeeId("secretary"),
                        new EmployeeId(chair),
                        Stream.of(others).map(EmployeeId::new).toList(),
                        List.of(),
                        2,
                        VotingRule.MAJORITY_OF_PRESENT,
                        TieRule.REJECTED))
                .toString();
    }
}
