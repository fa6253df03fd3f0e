package lt.atsakas.process.complaint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.LettersForStandIns;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The cases that lie with people who work here no longer, with a group that nobody is in, or with somebody who had them only
 * because nobody who decides was left.
 */
@Component
class LeftCases {

    /** What somebody took of an offer stays with them. */
    private static final String NAMING = "select * from act_ru_task task where assignee_ = #{employee} and not exists"
            + " (select from act_ru_identitylink where task_id_ = task.id_ and type_ = 'candidate')";

    private final Organisation organisation;
    private final CaseRegistry registry;
    private final CaseAccess access;
    private final LettersForStandIns letters;
    private final TaskHands hands;
    private final TaskService tasks;
    private final RuntimeService runtime;

    LeftCases(
            Organisation organisation,
            CaseRegistry registry,
            CaseAccess access,
            LettersForStandIns letters,
            TaskHands hands,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime) {
        this.organisation = organisation;
        this.registry = registry;
        this.access = access;
        this.letters = letters;
        this.hands = hands;
        this.tasks = tasks;
        this.runtime = runtime;
    }

    Set<EmployeeId> formerEmployees() {
        return organisation.all().stream()
                .filter(Predicate.not(EmployeeCard::active))
                .map(EmployeeCard::id)
                .collect(Collectors.toSet());
    }

    Set<CaseNumber> all() {
        Set<CaseNumber> left = new HashSet<>(access.casesWithNeedlessStandIns(Role.REGISTRAR));
        left.addAll(of(formerEmployees()));
        return left;
    }

    /** Those of people who have just left, and those of a group in which they were the last. */
    Set<CaseNumber> of(Set<EmployeeId> former) {
        Set<CaseNumber> left = new HashSet<>();
        former.forEach(employee -> left.addAll(registry.openCasesOf(employee)));
        left.addAll(letters.unannounced());
        left.addAll(casesOf(Stream.of(former.stream().flatMap(this::tasksOf), tasksOfNobody(), tasksKept())
                .flatMap(tasks -> tasks)));
        return left;
    }

    /** The open cases in which a task waits for this employee by name. */
    Set<CaseNumber> casesWith(EmployeeId employee) {
        return casesOf(tasksOf(employee));
    }

    /** The tasks of the case that wait for this employee by name. */
    List<Task> tasksWith(EmployeeId employee, CaseNumber number) {
        return Stream.of(
                        tasks.createTaskQuery().taskAssignee(employee.value()),
                        tasks.createTaskQuery().taskCandidateUser(employee.value()))
                .flatMap(query -> query.processInstanceBusinessKey(number.value()).list().stream())
                .toList();
    }

    private Stream<Task> tasksOf(EmployeeId employee) {
        return Stream.concat(
                tasks.createTaskQuery().taskAssignee(employee.value()).list().stream(),
                tasks.createTaskQuery().taskCandidateUser(employee.value()).list().stream());
    }

    private Stream<Task> tasksOfNobody() {
        List<String> empty = Arrays.stream(Role.values())
                .filter(role -> organisation.withRole(role).isEmpty())
                .map(Role::groupId)
                .toList();
        return empty.isEmpty() ? Stream.empty() : tasks.createTaskQuery().taskCandidateGroupIn(empty).list().stream();
    }

    /** Those of keepers that the diagram would give to somebody else by now. */
    private Stream<Task> tasksKept() {
        return Stream.of(Role.ADMINISTRATOR, Role.REGISTRAR)
                .flatMap(role -> organisation.withRole(role).stream())
                .map(EmployeeCard::id)
                .distinct()
                .flatMap(this::tasksNaming)
                .filter(hands::isElsewhere);
    }

    private Stream<Task> tasksNaming(EmployeeId employee) {
        return tasks.createNativeTaskQuery().sql(NAMING).parameter("employee", employee.value()).list().stream();
    }

    private Set<CaseNumber> casesOf(Stream<Task> left) {
        Set<String> instances = left.map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return instances.isEmpty()
                ? Set.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .map(ProcessInstance::getBusinessKey)
                        .filter(CaseNumber::isWellFormed)
                        .map(CaseNumber::new)
                        .collect(Collectors.toSet());
    }
}
