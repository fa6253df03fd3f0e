package lt.atsakas.process;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.task.NameOfTask;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.LithuanianNames;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Whom a task waits for: its assignee, or everybody who may take it. */
@Component
class TaskHolders {

    private final TaskService tasks;
    private final Organisation organisation;
    private final HouseWords words;
    private final List<NameOfTask> named;

    TaskHolders(TaskService tasks, Organisation organisation, HouseWords words, List<NameOfTask> named) {
        this.tasks = tasks;
        this.named = named;
        this.organisation = organisation;
        this.words = words;
    }

    boolean mayWork(Task task, EmployeeId employee) {
        if (task.getAssignee() != null) {
            return task.getAssignee().equals(employee.value());
        }
        return candidates(task).stream().anyMatch(link -> names(link, employee));
    }

    /** What the task is called; whoever may work on it also reads what it is about. */
    String name(Task task, EmployeeId viewer) {
        return isDescribed(task) && mayWork(task, viewer)
                ? words.of("case.task.about", task.getName(), task.getDescription())
                : task.getName();
    }

    private boolean isDescribed(Task task) {
        return named.stream().anyMatch(name -> name.isDescribed(task.getTaskDefinitionKey()));
    }

    String words(Task task) {
        if (task.getAssignee() != null) {
            String name = fullName(task.getAssignee());
            String absent = task.getOwner();
            return absent == null
                    ? name
                    : words.of("absence.inPlaceOf", name, LithuanianNames.accusative(fullName(absent)));
        }
        return candidates(task).stream().map(this::words).collect(joining(", "));
    }

    private List<IdentityLink> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId());
    }

    private boolean names(IdentityLink link, EmployeeId employee) {
        if (link.getUserId() != null) {
            return link.getUserId().equals(employee.value());
        }
        Optional<Role> role = Role.ofGroup(link.getGroupId());
        return role.isPresent()
                && organisation
                        .find(employee)
                        .filter(card -> card.active() && card.has(role.get()))
                        .isPresent();
    }

    private String words(IdentityLink link) {
        return link.getUserId() != null
                ? fullName(link.getUserId())
                : Role.ofGroup(link.getGroupId())
                        .map(role -> words.of(role.messageKey()))
                        .orElse(link.getGroupId());
    }

    private String fullName(String employee) {
        return organisation
                .find(new EmployeeId(employee))
                .map(card -> card.fullName())
                .orElse(employee);
    }
}
