package lt.atsakas.process.escalation;

import java.util.List;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The escalations that a diagram began about a late task which is there no more, whatever took it away: also what no listener heard of, like
 * those that stood open before any listened. In plain SQL, because it is asked every half a minute.
 */
@Repository
class AbandonedEscalations {

    private final JdbcClient database;

    AbandonedEscalations(JdbcClient database) {
        this.database = database;
    }

    /** One of them. */
    record Abandoned(CaseNumber number, String instance) {}

    List<Abandoned> all() {
        return list(abandoned(""));
    }

    boolean contains(Abandoned told) {
        return !list(abandoned(" and process.id_ = :instance").param("instance", told.instance))
                .isEmpty();
    }

    private static List<Abandoned> list(StatementSpec statement) {
        return statement
                .query((row, index) -> new Abandoned(new CaseNumber(row.getString(1)), row.getString(2)))
                .list();
    }

    /** A process beside the case speaks of its own task, the case itself of any. */
    private StatementSpec abandoned(String which) {
        return database.sql("""
                        select process.business_key_, process.id_ from act_ru_execution process
                        join act_re_procdef diagram on diagram.id_ = process.proc_def_id_
                        join act_ru_variable cause on cause.execution_id_ = process.id_ and cause.name_ = 'cause'
                        join act_ru_variable step on step.execution_id_ = process.id_ and step.name_ = 'step'
                        join act_ru_execution caller on caller.id_ = process.super_exec_
                        join act_re_procdef calling on calling.id_ = caller.proc_def_id_
                        where diagram.key_ = 'escalation' and process.parent_id_ is null and cause.text_ in (:causes)
                        and not exists (select from act_ru_task task
                        join act_ru_execution holder on holder.id_ = task.proc_inst_id_
                        where task.task_def_key_ = step.text_ and holder.business_key_ = process.business_key_
                        and (calling.key_ in (:own) or holder.id_ = caller.proc_inst_id_))""" + which)
                .param("own", OpenTasks.ownProcesses())
                .param(
                        "causes",
                        List.of(Escalation.TASK_OVERDUE, Escalation.NOBODY_ASSIGNED, Escalation.DELIVERY_FAILED));
    }
}
