package lt.atsakas.process.task;

import java.util.Map;
import java.util.function.Supplier;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Tasks of one case in two tiny models of the tests' own, and the employees who try to work on them. */
public final class TasksOfCase {

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
            .camundaCandidateGroups(Role.COMMITTEE_MEMBER.groupId())
            .endEvent()
            .done();

    private final ProcessEngine engine;
    private final TaskService tasks;
    private final Organisation organisation;
    private final CaseNumber number;

    public TasksOfCase(ProcessEngine engine, Organisation organisation, CaseNumber number) {
        this.engine = engine;
        this.tasks = engine.getTaskService();
        this.organisation = organisation;
        this.number = number;
        engine.getRepositoryService()
                .createDeployment()
                .enableDuplicateFiltering(true)
                .name("grants")
                .addModelInstance("assigned.bpmn", ASSIGNED)
                .addModelInstance("offered.bpmn", OFFERED)
                .deploy();
    }

    public CaseNumber number() {
        return number;
    }

    public Task assignedTo(String login) {
        return start("grants-assigned", Map.of("who", login));
    }

    /** A task that the members of the committee may take. */
    public Task offered() {
        return start("grants-offered", Map.of());
    }

    public boolean sees(String login, Task task) {
        return as(login, () -> isOpen(task));
    }

    public boolean isOpen(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).count() == 1;
    }

    public void claim(String login, Task task, String assignee) {
        as(login, () -> {
            tasks.claim(task.getId(), assignee);
            return true;
        });
    }

    public void giveBack(String login, Task task) {
        as(login, () -> {
            tasks.setAssignee(task.getId(), null);
            return true;
        });
    }

    public void takeOver(String login, Task task) {
        as(login, () -> {
            tasks.setAssignee(task.getId(), login);
            return true;
        });
    }

    public void complete(String login, Task task) {
        as(login, () -> {
            tasks.complete(task.getId());
            return true;
        });
    }

    public <T> T as(String login, Supplier<T> step) {
        EmployeeCard card = organisation.employee(new EmployeeId(login));
        IdentityService identity = engine.getIdentityService();
        identity.setAuthentication(
                login, card.roles().stream().map(Role::groupId).toList());
        try {
            return step.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Task start(String model, Map<String, Object> variables) {
        String instance = engine.getRuntimeService()
                .createProcessInstanceByKey(model)
                .businessKey(number.value())
                .setVariable("caseNumber", number.value())
                .setVariables(variables)
                .execute()
                .getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }
}
