package lt.atsakas.process.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the grants on a task equal to its circle. The engine's own way leaves a former assignee in and asks the database
 * for every grant it makes; here a new task is granted once, when it is complete, and a changed one is brought in line.
 */
@Component
class TaskGrants extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity @Nullable [] NOTHING_MORE = null;
    private static final Set<String> OPEN = Set.of("Created", "Updated");

    private final TaskCircle circle;

    TaskGrants(TaskCircle circle) {
        this.circle = circle;
    }

    /** Grants a new task to its circle. */
    void grant(DelegateTask task) {
        circle.of(task).forEach((holder, right) -> add(task, holder, right));
    }

    /** Brings the grants on an existing task in line with its circle. */
    void renew(DelegateTask task) {
        bringInLine(task, circle.of(task));
    }

    private static void bringInLine(DelegateTask task, Map<Holder, TaskRight> due) {
        for (Authorization given : given(task)) {
            TaskRight right = due.remove(Holder.of(given));
            if (right == null) {
                Context.getCommandContext().getDbEntityManager().delete((AuthorizationEntity) given);
            } else {
                given.setPermissions(right.permissions());
            }
        }
        due.forEach((holder, right) -> add(task, holder, right));
    }

    private static List<Authorization> given(DelegateTask task) {
        return Context.getProcessEngineConfiguration()
                .getAuthorizationService()
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .list();
    }

    private static void add(DelegateTask task, Holder holder, TaskRight right) {
        AuthorizationEntity grant = new AuthorizationEntity(Authorization.AUTH_TYPE_GRANT);
        holder.receive(grant);
        grant.setResource(Resources.TASK);
        grant.setResourceId(task.getId());
        grant.setPermissions(right.permissions());
        Context.getCommandContext().getDbEntityManager().insert(grant);
    }

    private AuthorizationEntity @Nullable [] changed(Task task, Function<DelegateTask, Map<Holder, TaskRight>> due) {
        if (task instanceof TaskEntity entity && OPEN.contains(entity.getTaskState()) && !isNew(entity)) {
            Context.getCommandContext().runWithoutAuthorization(() -> {
                bringInLine(entity, due.apply(entity));
                return true;
            });
        }
        return NOTHING_MORE;
    }

    private static boolean isNew(TaskEntity task) {
        return Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .isTransient(task);
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(Task task, String before, String now) {
        return changed(task, circle::of);
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskOwner(Task task, String before, String now) {
        return NOTHING_MORE;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskUserIdentityLink(Task task, String user, String type) {
        return changed(task, circle::of);
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task task, String group, String type) {
        return changed(task, circle::of);
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskUserIdentityLink(Task task, String user, String type) {
        return changed(task, open -> circle.without(new Holder(user, false), open));
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskGroupIdentityLink(Task task, String group, String type) {
        return changed(task, open -> circle.without(Holder.group(group), open));
    }
}
