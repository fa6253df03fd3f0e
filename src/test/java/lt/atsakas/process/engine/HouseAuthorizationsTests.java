package lt.atsakas.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.task.TasksOfCase;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;

/** The answers are the engine's own, for everybody and everything that is asked. */
@AtsakasTest
class HouseAuthorizationsTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Organisation organisation;

    @Autowired
    Complaints complaints;

    @Autowired
    JdbcOperations jdbc;

    private List<String> tasks;

    @BeforeEach
    void openTasks() {
        TasksOfCase house =
                new TasksOfCase(engine, organisation, complaints.file().caseNumber());
        tasks = List.of(house.assignedTo("handler").getId(), house.offered().getId(), "nothing-of-that-name");
    }

    @Test
    void onePermissionIsJudgedAsTheEngineDoes() {
        Map<Boolean, Integer> seen = new HashMap<>();

        organisation
                .all()
                .forEach(person -> questions().forEach(question -> {
                    boolean usual = ask(person, question, new AuthorizationManager());
                    assertThat(ask(person, question, new HouseAuthorizations(jdbc)))
                            .as(
                                    "%s %s %s",
                                    person.id(), question.getPermission().getName(), question.getResourceId())
                            .isEqualTo(usual);
                    seen.merge(usual, 1, Integer::sum);
                }));

        assertThat(seen).hasEntrySatisfying(true, much -> assertThat(much).isGreaterThan(100));
        assertThat(seen).hasEntrySatisfying(false, much -> assertThat(much).isGreaterThan(100));
    }

    @Test
    void oneOfSeveralOrEachOfThemIsJudgedAsTheEngineDoes() {
        organisation
                .all()
                .forEach(person -> tasks.forEach(task -> Stream.of(true, false)
                        .map(either -> several(task, either))
                        .forEach(question -> assertThat(ask(person, question, new HouseAuthorizations(jdbc)))
                                .as("%s %s %s", person.id(), task, question.isDisjunctive())
                                .isEqualTo(ask(person, question, new AuthorizationManager())))));
    }

    private List<PermissionCheck> questions() {
        Stream<PermissionCheck> ofTasks = tasks.stream()
                .flatMap(task -> Arrays.stream(TaskPermissions.values())
                        .filter(permission -> permission != TaskPermissions.NONE)
                        .map(permission -> check(Resources.TASK, task, permission)));
        Stream<PermissionCheck> standing = Stream.of(
                        Resources.FILTER, Resources.PROCESS_DEFINITION, Resources.DEPLOYMENT, Resources.AUTHORIZATION)
                .flatMap(resource -> Stream.of(Authorization.ANY, "complaint")
                        .flatMap(id -> Stream.of(Permissions.READ, Permissions.DELETE)
                                .map(permission -> check(resource, id, permission))));
        Stream<PermissionCheck> applications = Stream.of("tasklist", "cockpit", "admin", "welcome")
                .map(application -> check(Resources.APPLICATION, application, Permissions.ACCESS));
        return Stream.of(ofTasks, standing, applications).flatMap(part -> part).toList();
    }

    private static CompositePermissionCheck several(String task, boolean either) {
        CompositePermissionCheck question = new CompositePermissionCheck(either);
        question.addAtomicCheck(check(Resources.TASK, task, TaskPermissions.READ));
        question.addAtomicCheck(check(Resources.TASK, task, TaskPermissions.TASK_WORK));
        question.addAtomicCheck(check(Resources.FILTER, Authorization.ANY, Permissions.READ));
        return question;
    }

    private static PermissionCheck check(Resource resource, String id, Permission permission) {
        PermissionCheck check = new PermissionCheck();
        check.setResource(resource);
        check.setResourceId(id);
        check.setPermission(permission);
        return check;
    }

    private boolean ask(EmployeeCard person, PermissionCheck question, AuthorizationManager manager) {
        return command(() -> manager.isAuthorized(person.id().value(), groupsOf(person), question));
    }

    private boolean ask(EmployeeCard person, CompositePermissionCheck question, AuthorizationManager manager) {
        return command(() -> manager.isAuthorized(person.id().value(), groupsOf(person), question));
    }

    private boolean command(BooleanSupplier asking) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> asking.getAsBoolean());
    }

    private static List<String> groupsOf(EmployeeCard person) {
        return person.roles().stream().map(Role::groupId).toList();
    }
}
