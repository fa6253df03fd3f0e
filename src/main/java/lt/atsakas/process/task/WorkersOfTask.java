package lt.atsakas.process.task;

import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whom a task waits for, person by person: its assignee, or everybody who may take it. */
@Component
public class WorkersOfTask {

    private final TaskService tasks;
    private final Organisation organisation;

    WorkersOfTask(@Lazy TaskService tasks, Organisation organisation) {
        this.tasks = tasks;
        this.organisation = organisation;
    }

    public List<EmployeeId> of(Task task) {
        return task.getAssignee() != null
                ? List.of(new EmployeeId(task.getAssignee()))
                : tasks.getIdentityLinksForTask(task.getId()).stream()
                        .flatMap(this::candidates)
                        .distinct()
                        .toList();
    }

    private Stream<EmployeeId> candidates(IdentityLink link) {
        return link.getUserId() != null
                ? Stream.of(new EmployeeId(link.getUserId()))
                : Role.ofGroup(link.getGroupId()).stream()
                        .flatMap(role -> organisation.withRole(role).stream())
                        .map(EmployeeCard::id);
    }
}
