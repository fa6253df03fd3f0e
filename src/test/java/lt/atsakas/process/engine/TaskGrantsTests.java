package lt.atsakas.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class TaskGrantsTests {

    private static final String GROUP = Role.COMMITTEE_MEMBER.groupId();
    private static final BpmnModelInstance ASSIGNED = Bpmn.createExecutableProcess("grants-assigned")
            .camundaHistoryTimeToLiveString("P30D")
            .startEvent()
            .userTask("userTask_assigned")
            .camundaAssignee("${who}")
            .endEvent()
            .done();
    private static final BpmnModelInstance OFFERED = Bpmn.createExecutableProcess("grants-offered")
            .camundaHistoryTimeToLiveString("P30D")
            .startEvent()
            .userTask("userTask_offered")
            .camundaCandidateGroups(GROUP)
            .endEvent()
            .done();

    @Autowired
    RepositoryService models;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    FilterService filters;

    @Autowired
    Organisation organisation;

    @Autowired
    Complaints complaints;

    @Autowired
    JdbcClient database;

    private CaseNumber number;

    @BeforeEach
    void fileComplaint() {
        models.createDeployment()
                .enableDuplicateFiltering(true)
                .name("grants")
                .addModelInstance("assigned.bpmn", ASSIGNED)
                .addModelInstance("offered.bpmn", OFFERED)
                .deploy();
        number = complaints.file().caseNumber();
    }

    @Test
    void theDirectSupervisorSeesTheTaskAndCannotWorkOnIt() {
        Task task = assignedTo("handler");

        assertThat(sees("unithead", task)).isTrue();
        assertThat(sees("otherhead", task)).isFalse();
        assertThatThrownBy(() -> as("unithead", () -> complete(task))).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aFormerAssigneeSeesTheTaskNoMore() {
        Task task = assignedTo("handler");

        tasks.setAssignee(task.getId(), "handler2");

        assertThat(sees("handler", task)).isFalse();
        assertThat(sees("handler2", task)).isTrue();
        assertThat(sees("unithead", task)).isTrue();
    }

    @Test
    void aCandidateWhoIsTakenOffSeesTheTaskNoMore() {
        Task task = offered();
        tasks.addCandidateUser(task.getId(), "handler");
        boolean before = sees("handler", task);

        tasks.deleteCandidateUser(task.getId(), "handler");

        assertThat(before).isTrue();
        assertThat(sees("handler", task)).isFalse();
        assertThat(sees("member1", task)).isTrue();
    }

    @Test
    void aBarredSupervisorSeesNothing() {
        bar("unithead");

        Task task = assignedTo("handler");

        assertThat(sees("handler", task)).isTrue();
        assertThat(sees("unithead", task)).isFalse();
    }

    @Test
    void aGroupWithABarredMemberIsGrantedMemberByMember() {
        bar("member1");

        Task task = offered();

        assertThat(sees("member1", task)).isFalse();
        assertThat(sees("member2", task)).isTrue();
    }

    @Test
    void aBarredEmployeeIsStoppedEvenWithAGrant() {
        Task task = offered();
        bar("member3");

        assertThatThrownBy(() -> as("member3", () -> claim(task, "member3"))).hasMessageContaining("Neradome");
    }

    @Test
    void peopleTakeTasksForThemselvesOnly() {
        Task task = offered();

        assertThatThrownBy(() -> as("member1", () -> claim(task, "member2")))
                .hasMessageContaining("galite pasiimti tik sau");
        assertThatThrownBy(() -> as("member1", () -> claim(task, "nobody")))
                .hasMessageContaining("Tokio darbuotojo nėra");
    }

    @Test
    void aTakenTaskIsCompletedByWhoeverTookIt() {
        Task task = offered();
        as("member1", () -> claim(task, "member1"));

        assertThatThrownBy(() -> as("member2", () -> complete(task))).hasMessageContaining("kitas darbuotojas");
        as("member1", () -> complete(task));
        assertThat(open(task)).isZero();
    }

    @Test
    void aTaskThatNobodyElseCouldTakeIsNotGivenBack() {
        Task task = assignedTo("handler");

        assertThatThrownBy(() -> as("handler", () -> giveBack(task))).hasMessageContaining("niekas kitas");
    }

    @Test
    void aTakenTaskMayBeGivenBackToTheOthers() {
        Task task = offered();
        as("member1", () -> claim(task, "member1"));

        as("member1", () -> giveBack(task));

        assertThat(sees("member2", task)).isTrue();
    }

    @Test
    void theListsOfTasklistShowMineAndMyPeoples() {
        Task task = assignedTo("handler");

        assertThat(listed("handler", "Mano užduotys")).contains(task.getId());
        assertThat(listed("unithead", "Mano užduotys")).doesNotContain(task.getId());
        assertThat(listed("unithead", "Mano skyriaus užduotys")).contains(task.getId());
        assertThat(listed("otherhead", "Mano skyriaus užduotys")).doesNotContain(task.getId());
    }

    @Test
    void whatACommitteeMemberMayTakeIsInTheirList() {
        Task task = offered();

        assertThat(listed("member1", "Mano užduotys")).contains(task.getId());
        assertThat(listed("handler", "Mano užduotys")).doesNotContain(task.getId());
    }

    private Task assignedTo(String login) {
        return start("grants-assigned", Map.of("who", login));
    }

    private Task offered() {
        return start("grants-offered", Map.of());
    }

    private Task start(String model, Map<String, Object> variables) {
        var facts = new java.util.HashMap<>(variables);
        facts.put("caseNumber", number.value());
        String instance =
                runtime.startProcessInstanceByKey(model, number.value(), facts).getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    private void bar(String login) {
        database.sql("insert into assignment.bar values (?, ?, 'CONFLICT_OF_INTERESTS', 'testas', now())")
                .params(number.value(), login)
                .update();
    }

    private boolean sees(String login, Task task) {
        return as(login, () -> open(task)) == 1;
    }

    private long open(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).count();
    }

    private List<String> listed(String login, String filter) {
        String id =
                filters.createFilterQuery().filterName(filter).singleResult().getId();
        return as(login, () -> filters.<Task>list(id).stream().map(Task::getId).toList());
    }

    private boolean claim(Task task, String assignee) {
        tasks.claim(task.getId(), assignee);
        return true;
    }

    private boolean giveBack(Task task) {
        tasks.setAssignee(task.getId(), null);
        return true;
    }

    private boolean complete(Task task) {
        tasks.complete(task.getId());
        return true;
    }

    private <T> T as(String login, Supplier<T> step) {
        EmployeeCard card = organisation.employee(new EmployeeId(login));
        identity.setAuthentication(
                login, card.roles().stream().map(Role::groupId).toList());
        try {
            return step.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
