package lt.atsakas.process.task;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts tasks that wait already into other hands, as the model would if the case came to them now. */
@Component
public class TaskHands {

    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;
    private final TaskGrants grants;
    private final Performers performers;
    private final WorkOfTheAbsent workOfTheAbsent;

    TaskHands(
            @Lazy TaskService tasks,
            @Lazy ProcessEngineConfigurationImpl engine,
            TaskGrants grants,
            Performers performers,
            WorkOfTheAbsent workOfTheAbsent) {
        this.tasks = tasks;
        this.engine = engine;
        this.grants = grants;
        this.performers = performers;
        this.workOfTheAbsent = workOfTheAbsent;
    }

    /** Names the candidates anew, the assignee too where the diagram names another now, and brings the grants in line. */
    public void renew(Task task, Set<EmployeeId> barred) {
        renew(task, barred, nobody -> false);
    }

    /** The same; the informed hear from elsewhere what has become theirs. A task that is gone by now, such as one that ended with another, is left alone. */
    public void renew(Task task, Set<EmployeeId> barred, Predicate<EmployeeId> informed) {
        Set<String> users = read(task, Due::users);
        Set<String> groups = read(task, Due::groups);
        if (users == null || groups == null) {
            return;
        }
        offerAnew(task, users, IdentityLink::getUserId, tasks::addCandidateUser, tasks::deleteCandidateUser);
        offerAnew(task, groups, IdentityLink::getGroupId, tasks::addCandidateGroup, tasks::deleteCandidateGroup);
        String ownerBefore = task.getOwner();
        if ((isOf(task, barred) || isElsewhere(task)) && move(task)) {
            change(task, moved -> tell(moved, ownerBefore, informed));
        }
        change(task, grants::renew);
    }

    /** Whether the diagram would give the task to another than has it now. */
    public boolean isElsewhere(Task task) {
        String doer = doer(task);
        return doer != null && task.getAssignee() != null && !doer.equals(task.getAssignee());
    }

    /** Whether one of these has the task, or somebody in the place of one of these. */
    public static boolean isOf(Task task, Set<EmployeeId> people) {
        return Stream.of(task.getAssignee(), task.getOwner())
                .flatMap(Stream::ofNullable)
                .map(EmployeeId::new)
                .anyMatch(people::contains);
    }

    /** Gives the task to whoever has to do it now, notes whose work it is and says so. Whether it moved; one that is gone by now does not. */
    public boolean passOn(Task task) {
        return passOn(task, nobody -> false);
    }

    private boolean passOn(Task task, Predicate<EmployeeId> informed) {
        String ownerBefore = task.getOwner();
        boolean moved = move(task);
        if (moved) {
            change(task, passed -> tell(passed, ownerBefore, informed));
        }
        return moved;
    }

    private boolean move(Task task) {
        String doer = doer(task);
        boolean stays = Objects.equals(doer, task.getAssignee());
        boolean there = isChanged(task, moving -> moving.setOwner(performers.owner((TaskEntity) moving, doer)));
        if (there && !stays) {
            tasks.setAssignee(task.getId(), doer);
        }
        return there && !stays;
    }

    /** Says that the task has come to whoever has it now, because others left the case. */
    public void tell(Task task) {
        change(task, workOfTheAbsent::handedOver);
    }

    private void tell(DelegateTask moved, @Nullable String ownerBefore, Predicate<EmployeeId> informed) {
        boolean knows = moved.getOwner() == null
                && moved.getAssignee() != null
                && informed.test(new EmployeeId(moved.getAssignee()));
        workOfTheAbsent.moved(moved, ownerBefore, knows);
    }

    /** Whoever has to do the task now; null when several may take it, or when it was done since it was looked at. */
    public @Nullable String doer(Task task) {
        return read(task, performers::now);
    }

    /** Gives the task to this one if it is theirs to do now, whoever had it meanwhile; the informed hear of it from elsewhere. */
    public void giveBack(Task task, EmployeeId employee, boolean informed) {
        if (employee.value().equals(doer(task))) {
            passOn(task, returning -> informed);
        }
    }

    /** The expressions by which the diagram names whose work the task is. */
    public Set<String> performers(Task task) {
        return requireNonNull(read(task, entity -> Due.performers(entity.getTaskDefinition())));
    }

    /** Changes the task from within the engine, if it is still there. */
    public void change(Task task, Consumer<DelegateTask> change) {
        isChanged(task, change);
    }

    /** Whether it was there to be changed. */
    private boolean isChanged(Task task, Consumer<DelegateTask> change) {
        return read(task, entity -> {
                    change.accept(entity);
                    return true;
                })
                != null;
    }

    private void offerAnew(
            Task task,
            Set<String> wanted,
            Function<IdentityLink, @Nullable String> candidate,
            BiConsumer<String, String> add,
            BiConsumer<String, String> remove) {
        Set<String> present = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .flatMap(link -> Stream.ofNullable(candidate.apply(link)))
                .collect(Collectors.toSet());
        without(present, wanted).forEach(gone -> remove.accept(task.getId(), gone));
        without(wanted, present).forEach(added -> add.accept(task.getId(), added));
    }

    private static Set<String> without(Set<String> all, Set<String> removed) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(removed);
        return rest;
    }

    private <T> @Nullable T read(Task task, Function<TaskEntity, @Nullable T> work) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> Optional.ofNullable(context.getTaskManager().findTaskById(task.getId()))
                        .map(work)
                        .orElse(null));
    }

    /** What the model's expressions say now. */
    private static final class Due {

        static Set<String> performers(TaskDefinition task) {
            return Stream.of(
                            Stream.ofNullable(task.getAssigneeExpression()),
                            task.getCandidateUserIdExpressions().stream(),
                            task.getCandidateGroupIdExpressions().stream())
                    .flatMap(expressions -> expressions.map(Expression::getExpressionText))
                    .collect(Collectors.toSet());
        }

        static Set<String> users(TaskEntity task) {
            return all(task, task.getTaskDefinition().getCandidateUserIdExpressions());
        }

        static Set<String> groups(TaskEntity task) {
            return all(task, task.getTaskDefinition().getCandidateGroupIdExpressions());
        }

        private static Set<String> all(TaskEntity task, Set<Expression> expressions) {
            return expressions.stream()
                    .map(expression -> expression.getValue(task.getExecution()))
                    .flatMap(Due::each)
                    .collect(Collectors.toSet());
        }

        private static Stream<String> each(Object value) {
            return value instanceof Collection<?> several
                    ? several.stream().map(String::valueOf)
                    : Arrays.stream(String.valueOf(value).split(",")).map(String::strip);
        }
    }
}
