package lt.atsakas.process.task;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.assignment.CaseRoles;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open tasks in which nobody is involved, or somebody who is away or has left; found from the people, not from the tasks, so that it costs
 * little however many tasks are open.
 */
@Component
public class SuspectTasks {

    private static final String OF_NOBODY = """
            select * from act_ru_task t where assignee_ is null and not exists
            (select from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate')""";

    private static final String INVOLVED = """
            select assignee_ from act_ru_task where assignee_ is not null union
            select user_id_ from act_ru_identitylink where type_ = 'candidate' and user_id_ is not null""";

    private final TaskService tasks;
    private final JdbcClient database;
    private final Organisation organisation;
    private final Attendance attendance;
    private final CaseRoles roles;

    SuspectTasks(
            @Lazy TaskService tasks,
            JdbcClient database,
            Organisation organisation,
            Attendance attendance,
            CaseRoles roles) {
        this.tasks = tasks;
        this.database = database;
        this.organisation = organisation;
        this.attendance = attendance;
        this.roles = roles;
    }

    public Collection<Task> all() {
        Map<String, Task> found = new LinkedHashMap<>();
        Stream.of(ofNobody(), ofDesertedRoles(), ofThoseNotHere())
                .flatMap(some -> some)
                .forEach(task -> found.put(task.getId(), task));
        return found.values();
    }

    /** The tasks that only people of a role could take of whom nobody is at work. */
    public Stream<Task> ofDesertedRoles() {
        List<String> deserted = Arrays.stream(Role.values())
                .filter(roles::isDeserted)
                .map(Role::groupId)
                .toList();
        return deserted.isEmpty()
                ? Stream.empty()
                : tasks.createTaskQuery().taskCandidateGroupIn(deserted).list().stream();
    }

    private Stream<Task> ofNobody() {
        return tasks.createNativeTaskQuery().sql(OF_NOBODY).list().stream();
    }

    private Stream<Task> ofThoseNotHere() {
        return database.sql(INVOLVED).query(String.class).list().stream()
                .map(EmployeeId::new)
                .filter(person -> attendance.isAway(person) || !worksHere(person))
                .flatMap(person -> tasks.createTaskQuery().taskInvolvedUser(person.value()).list().stream());
    }

    private boolean worksHere(EmployeeId person) {
        return organisation.find(person).filter(EmployeeCard::active).isPresent();
    }
}
