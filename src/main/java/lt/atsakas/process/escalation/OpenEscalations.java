package lt.atsakas.process.escalation;

import java.util.Set;
import lt.atsakas.oversight.EscalatedCases;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells in which cases a supervisor is being asked to act. In plain SQL, because the engine's own query would build every task; its
 * tables of running work do not grow with what is over.
 */
@Component
class OpenEscalations implements EscalatedCases {

    private final JdbcClient database;

    OpenEscalations(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<CaseNumber> numbers() {
        return database.sql("""
                        select distinct escalation.business_key_ from act_ru_task task
                        join act_ru_execution escalation on escalation.id_ = task.proc_inst_id_
                        where task.task_def_key_ = 'userTask_handleEscalation'""")
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .set();
    }
}
