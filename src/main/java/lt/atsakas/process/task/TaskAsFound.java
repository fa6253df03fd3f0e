package lt.atsakas.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets somebody complete a task only as long as it is as they found it. Whoever waited for another to end looks here before anything of theirs is
 * written: by then the other's decision would be read as the state before it, and refused for a reason that is none.
 */
@Component
class TaskAsFound {

    private final ObjectProvider<JdbcClient> database;

    TaskAsFound(ObjectProvider<JdbcClient> database) {
        this.database = database;
    }

    /** Nobody else changes it until this transaction ends; one that was completed or moved meanwhile is refused as a race. */
    void hold(DelegateTask task) {
        if (task instanceof TaskEntity found && !isThere(found)) {
            throw new OptimisticLockingFailureException("Somebody else has changed task " + task.getId());
        }
    }

    private boolean isThere(TaskEntity found) {
        return database.getObject()
                .sql("select 1 from act_ru_task where id_ = :id and rev_ = :revision for no key update")
                .param("id", found.getId())
                .param("revision", found.getRevision())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
