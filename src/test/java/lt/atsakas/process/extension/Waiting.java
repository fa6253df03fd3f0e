package lt.atsakas.process.extension;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits at an element of a diagram, until when, and since when. */
record Waiting(CaseNumber number, String element, Instant due, Instant since) {

    /** Every timer of the case and of what goes on beside it. */
    static List<Waiting> timers(Walk walk) {
        return of(walk, """
                select definition.act_id_, job.duedate_, job.create_time_ from act_ru_job job
                join act_ru_jobdef definition on definition.id_ = job.job_def_id_
                join act_ru_execution process on process.id_ = job.process_instance_id_
                where job.type_ = 'timer' and process.business_key_ = :number""");
    }

    static List<Waiting> tasks(Walk walk) {
        return of(walk, """
                select task.task_def_key_, task.due_date_, task.create_time_ from act_ru_task task
                join act_ru_execution process on process.id_ = task.proc_inst_id_
                where process.business_key_ = :number""");
    }

    boolean at(String other) {
        return element.equals(other);
    }

    private static List<Waiting> of(Walk walk, String sql) {
        return walk.beans()
                .getBean(JdbcClient.class)
                .sql(sql)
                .param("number", walk.number().value())
                .query((row, index) -> new Waiting(walk.number(), row.getString(1), instant(row, 2), instant(row, 3)))
                .list();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
