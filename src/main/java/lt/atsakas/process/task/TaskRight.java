package lt.atsakas.process.task;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.TaskPermissions;

/** What a grant on a task lets its holder do, from less to more. */
enum TaskRight {
    SEE(TaskPermissions.READ, TaskPermissions.READ_VARIABLE),
    WORK(TaskPermissions.READ, TaskPermissions.READ_VARIABLE, TaskPermissions.TASK_WORK, TaskPermissions.TASK_ASSIGN);

    private final List<Permission> permissions;

    TaskRight(Permission... permissions) {
        this.permissions = List.of(permissions);
    }

    Permission[] permissions() {
        return permissions.toArray(Permission[]::new);
    }

    TaskRight or(TaskRight other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
