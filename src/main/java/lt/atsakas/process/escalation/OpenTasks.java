package lt.atsakas.process.escalation;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.task.AnswersForTask;
import lt.atsakas.process.task.SideProcess;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks of a case that wait for somebody, and for whom. */
@Component
public class OpenTasks {

    private static final String COMPLAINT = "complaint";
    private static final String[] WATCHED = Stream.concat(Stream.of(COMPLAINT), Arrays.stream(SideProcess.keys()))
            .toArray(String[]::new);

    /** Where the case itself is: in its own process, or in one that it waits for. */
    private static final String[] OWN = {COMPLAINT, SideProcess.COMMITTEE_REVIEW.key(), SideProcess.FORWARDING.key()};

    /** A supervisor's question about the case, not the case's own work. */
    private static final String GUARD = "userTask_guardTerm";

    private static final String ASSIGNING = "userTask_assignHandler";

    private final TaskService tasks;
    private final ObjectProvider<AnswersForTask> answerable;
    private final Organisation organisation;
    private final Clock clock;

    OpenTasks(
            @Lazy TaskService tasks,
            ObjectProvider<AnswersForTask> answerable,
            Organisation organisation,
            Clock clock) {
        this.tasks = tasks;
        this.answerable = answerable;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Those of the case's own steps whose time is over, the latest to have run out first. */
    List<String> overdueSteps(CaseNumber number) {
        return overdue(number).map(Task::getTaskDefinitionKey).toList();
    }

    /** The step of the case's own with which the employee is late, if there is one. */
    Optional<String> lateWith(CaseNumber number, EmployeeId employee) {
        return overdue(number)
                .filter(task -> responsible(task).anyMatch(employee::equals))
                .map(Task::getTaskDefinitionKey)
                .findFirst();
    }

    private Stream<Task> overdue(CaseNumber number) {
        return ownSteps(number)
                .filter(this::isOverdue)
                .sorted(Comparator.comparing(Task::getDueDate).reversed());
    }

    /** Whether the step is open and its time over, in the case's own process or in one beside it. */
    boolean isOverdue(CaseNumber number, String step) {
        return at(number, step).anyMatch(this::isOverdue);
    }

    /** The same in one process. */
    boolean isOverdueWithin(String process, CaseNumber number, String step) {
        return at(number, step)
                .filter(task -> process.equals(task.getProcessInstanceId()))
                .anyMatch(this::isOverdue);
    }

    /** Whether a handler is being chosen. */
    boolean isBeingAssigned(CaseNumber number) {
        return at(number, ASSIGNING).findAny().isPresent();
    }

    /** What people call the late step, while it is open. */
    Optional<String> nameOf(Escalation escalation) {
        return about(escalation).map(Task::getName).findFirst();
    }

    /** Whom the step waits for: whoever answers for it, its assignee, or everybody who may take it. */
    List<EmployeeId> responsibleFor(Escalation escalation) {
        return about(escalation).flatMap(this::responsible).distinct().toList();
    }

    /** The same of each late one of its tasks apart, always in the same order. */
    List<List<EmployeeId>> responsibleForEachLate(Escalation escalation) {
        return about(escalation)
                .filter(this::isOverdue)
                .map(task -> responsible(task).toList())
                .sorted(Comparator.comparing(List::toString))
                .toList();
    }

    /** The tasks that the escalation is about: of two processes beside the case, those of the one that began it. */
    private Stream<Task> about(Escalation escalation) {
        return at(escalation.caseNumber(), escalation.step())
                .filter(task -> escalation.within() == null
                        || task.getProcessInstanceId().equals(escalation.within()));
    }

    private Stream<Task> at(CaseNumber number, String step) {
        return of(number, WATCHED).stream().filter(task -> step.equals(task.getTaskDefinitionKey()));
    }

    /** The processes in which the case itself is. */
    static List<String> ownProcesses() {
        return List.of(OWN);
    }

    /** Whether the process with this definition is where the case itself is. */
    static boolean isOwn(String definition) {
        return Arrays.stream(OWN).anyMatch(own -> definition.startsWith(own + ":"));
    }

    /** Whom the case waits for, whatever the step. */
    public List<EmployeeId> responsible(CaseNumber number) {
        return ownSteps(number).flatMap(this::responsible).distinct().toList();
    }

    private Stream<Task> ownSteps(CaseNumber number) {
        return of(number, OWN).stream().filter(task -> !GUARD.equals(task.getTaskDefinitionKey()));
    }

    private List<Task> of(CaseNumber number, String... processes) {
        return tasks.createTaskQuery()
                .processDefinitionKeyIn(processes)
                .processInstanceBusinessKey(number.value())
                .list();
    }

    private boolean isOverdue(Task task) {
        Date due = task.getDueDate();
        return due != null && !due.toInstant().isAfter(clock.instant());
    }

    private Stream<EmployeeId> responsible(Task task) {
        List<EmployeeId> answering =
                answerable.stream().flatMap(knows -> knows.of(task).stream()).toList();
        return answering.isEmpty() ? having(task) : answering.stream();
    }

    private Stream<EmployeeId> having(Task task) {
        return task.getAssignee() != null
                ? Stream.of(new EmployeeId(task.getAssignee()))
                : tasks.getIdentityLinksForTask(task.getId()).stream().flatMap(this::candidates);
    }

    private Stream<EmployeeId> candidates(IdentityLink link) {
        return link.getUserId() != null
                ? Stream.of(new EmployeeId(link.getUserId()))
                : Role.ofGroup(link.getGroupId()).stream()
                        .flatMap(role -> organisation.withRole(role).stream())
                        .map(EmployeeCard::id);
    }
}
