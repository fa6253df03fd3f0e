package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class TaskGrantsTests {

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
    JdbcClient database;

    private TasksOfCase house;

    @BeforeEach
    void giveAComplaintToItsHandler() {
        CaseNumber number = complaints.file().caseNumber();
        registry.assignTo(number, new EmployeeId("handler"), Actor.system());
        house = new TasksOfCase(engine, organisation, number);
    }

    @Test
    void theDirectSupervisorSeesTheTaskAndCannotWorkOnIt() {
        Task task = house.assignedTo("handler");

        assertThat(house.sees("unithead", task)).isTrue();
        assertThat(house.sees("otherhead", task)).isFalse();
        assertThatThrownBy(() -> house.complete("unithead", task)).hasMessageContaining("kitas darbuotojas");
        assertThatThrownBy(() -> house.complete("otherhead", task)).hasMessageContaining("Neradome");
    }

    @Test
    void aSupervisorWhoMayNotSeeTheCaseDoesNotSeeTheTask() {
        Task task = house.assignedTo("member3");

        assertThat(house.sees("member3", task)).isTrue();
        assertThat(house.sees("otherhead", task)).isFalse();
    }

    @Test
    void aFormerAssigneeSeesTheTaskNoMore() {
        Task task = house.assignedTo("handler");

        tasks.setAssignee(task.getId(), "handler2");

        assertThat(house.sees("handler", task)).isFalse();
        assertThat(house.sees("handler2", task)).isTrue();
        assertThat(house.sees("unithead", task)).isTrue();
    }

    @Test
    void aSupervisorWhoGetsTheTaskMayWorkOnIt() {
        Task task = house.assignedTo("handler");

        tasks.setAssignee(task.getId(), "unithead");

        assertThat(house.sees("handler", task)).isFalse();
        house.complete("unithead", task);
        assertThat(house.isOpen(task)).isFalse();
    }

    @Test
    void aCandidateWhoIsTakenOffSeesTheTaskNoMore() {
        Task task = house.offered();
        tasks.addCandidateUser(task.getId(), "handler");
        boolean before = house.sees("handler", task);

        tasks.deleteCandidateUser(task.getId(), "handler");

        assertThat(before).isTrue();
        assertThat(house.sees("handler", task)).isFalse();
        assertThat(house.sees("member1", task)).isTrue();
    }

    @Test
    void aBarredSupervisorSeesNothing() {
        bar("unithead");

        Task task = house.assignedTo("handler");

        assertThat(house.sees("handler", task)).isTrue();
        assertThat(house.sees("unithead", task)).isFalse();
    }

    @Test
    void aGroupWithABarredMemberIsGrantedMemberByMember() {
        bar("member1");

        Task task = house.offered();

        assertThat(house.sees("member1", task)).isFalse();
        assertThat(house.sees("member2", task)).isTrue();
    }

    @Test
    void aBarredEmployeeIsStoppedEvenWithAGrant() {
        Task task = house.offered();
        bar("member3");

        assertThatThrownBy(() -> house.claim("member3", task, "member3")).hasMessageContaining("Neradome");
    }

    @Test
    void peopleTakeTasksForThemselvesOnly() {
        Task task = house.offered();

        assertThatThrownBy(() -> house.claim("member1", task, "member2"))
                .hasMessageContaining("galite pasiimti tik sau");
        assertThatThrownBy(() -> house.claim("member1", task, "nobody")).hasMessageContaining("Tokio darbuotojo nėra");
    }

    @Test
    void aTakenTaskIsCompletedByWhoeverTookIt() {
        Task task = house.offered();
        house.claim("member1", task, "member1");

        assertThatThrownBy(() -> house.complete("member2", task)).hasMessageContaining("kitas darbuotojas");
        house.complete("member1", task);
        assertThat(house.isOpen(task)).isFalse();
    }

    @Test
    void aTaskThatNobodyElseCouldTakeIsNotGivenBack() {
        Task task = house.assignedTo("handler");

        assertThatThrownBy(() -> house.giveBack("handler", task)).hasMessageContaining("niekas kitas");
    }

    @Test
    void aTakenTaskMayBeGivenBackToTheOthers() {
        Task task = house.offered();
        house.claim("member1", task, "member1");

        house.giveBack("member1", task);

        assertThat(house.sees("member2", task)).isTrue();
    }

    @Test
    void nobodyGivesBackOrTakesOverWhatAColleagueHasTaken() {
        Task task = house.offered();
        house.claim("member1", task, "member1");

        assertThatThrownBy(() -> house.giveBack("member2", task)).hasMessageContaining("kitas darbuotojas");
        assertThatThrownBy(() -> house.takeOver("member2", task)).hasMessageContaining("kitas darbuotojas");

        house.complete("member1", task);
        assertThat(house.isOpen(task)).isFalse();
    }

    private void bar(String login) {
        database.sql("insert into assignment.bar values (?, ?, 'CONFLICT_OF_INTERESTS', 'testas', now())")
                .params(house.number().value(), login)
                .update();
    }
}
