package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.CaseSearch;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever has a task of a case can open the case, as long as they have it and no longer. */
@AtsakasTest
class WaitingTasksTests {

    @Autowired
    ApplicationContext beans;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    Organisation organisation;

    @Autowired
    Complaints complaints;

    @Autowired
    CaseRegistry registry;

    @Autowired
    CaseAccess access;

    @Autowired
    CaseSearch search;

    private TasksOfCase house;

    @BeforeEach
    void fileAComplaint() {
        house = new TasksOfCase(engine, organisation, complaints.file().caseNumber());
    }

    @Test
    void whoeverADiagramNamesOpensAndFindsTheCaseUntilTheTaskIsDone() {
        assertThat(opens("member3")).isFalse();

        Task task = house.assignedTo("member3");

        assertThat(opens("member3")).isTrue();
        assertThat(finds("member3")).isTrue();
        assertThat(around()).contains("member3").doesNotContain("member2");
        assertThat(opens("member2")).isFalse();
        house.complete("member3", task);
        assertThat(opens("member3")).isFalse();
        assertThat(finds("member3")).isFalse();
    }

    @Test
    void whoeverATaskIsOfferedToOpensTheCaseByNameOrByRole() {
        Task task = house.offered();

        assertThat(opens("member1")).isTrue();
        assertThat(opens("v.adomaityte")).isFalse();
        tasks.addCandidateUser(task.getId(), "v.adomaityte");
        assertThat(opens("v.adomaityte")).isTrue();
        assertThat(around()).contains("member1", "member2", "v.adomaityte").doesNotContain("otherhead");
        tasks.deleteCandidateUser(task.getId(), "v.adomaityte");
        assertThat(opens("v.adomaityte")).isFalse();
    }

    @Test
    void aTakenTaskIsItsTakersByTheirRoleAlone() {
        Task task = house.offered();
        house.claim("member1", task, "member1");

        tasks.deleteCandidateGroup(task.getId(), "committee-members");
        tasks.addCandidateUser(task.getId(), "member2");

        assertThat(opens("member1")).isFalse();
        assertThat(opens("member2")).isTrue();
    }

    @Test
    void aTaskBesideTheCaseOpensItAndNotItsAnswer() {
        house.assignedTo("member3");

        assertThat(reads("member3", house.number())).isFalse();
    }

    @Test
    void aStepOfTheCaseItselfOpensItsAnswerToo() {
        Walk walk = Walk.begin(beans).approving();
        assertThat(reads("otherhead", walk.number())).isFalse();

        tasks.setAssignee(walk.task("userTask_approveAnswer").getId(), "otherhead");

        assertThat(access.maySee(walk.facts(), new EmployeeId("otherhead"))).isTrue();
        assertThat(reads("otherhead", walk.number())).isTrue();
    }

    @Test
    void aRegistrarWhoTakesAStepReadsNoAnswerForIt() {
        Walk walk = Walk.begin(beans);

        tasks.claim(walk.task("userTask_classifyComplaint").getId(), "registrar");

        assertThat(reads("registrar", walk.number())).isFalse();
    }

    @Test
    void aTaskThatOutlivesItsCaseStillLeadsToIt() {
        house.assignedTo("member3");

        registry.close(house.number(), Outcome.WITHDRAWN, Actor.system());

        assertThat(opens("member3")).isTrue();
    }

    private boolean opens(String login) {
        return access.maySee(registry.facts(house.number()), new EmployeeId(login));
    }

    private List<String> around() {
        return access.circleAround(registry.facts(house.number())).stream()
                .map(card -> card.id().value())
                .toList();
    }

    private boolean finds(String login) {
        CaseQuery query = new CaseQuery(house.number().value(), null, null, 0);
        return !search.find(query, access.circleOf(new EmployeeId(login)))
                .lines()
                .isEmpty();
    }

    private boolean reads(String login, CaseNumber number) {
        return access.mayReadAnswer(registry.facts(number), new EmployeeId(login));
    }
}
