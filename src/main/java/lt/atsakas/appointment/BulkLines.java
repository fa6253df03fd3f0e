package lt.atsakas.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the orders and how far each of their cases has come. */
@Repository
class BulkLines {

    private static final int LONGEST_FAULT = 1000;
    private static final String LINE =
            "select bulk, case_number, successor, state, fault, journal_lines from appointment.bulk_line ";

    private final JdbcClient jdbc;

    BulkLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(BulkReassignment order) {
        jdbc.sql("""
                        insert into appointment.bulk_reassignment (id, former, reason, ordered_by, ordered_at)
                        values (:id, :former, :reason, :by, :at)""")
                .param("id", order.id().value())
                .param("former", order.former().value())
                .param("reason", order.reason())
                .param("by", order.by().value())
                .param("at", Timestamp.from(order.at()))
                .update();
        order.lines().forEach(this::add);
    }

    private void add(BulkLine line) {
        jdbc.sql("""
                        insert into appointment.bulk_line (bulk, case_number, successor, state)
                        values (:bulk, :number, :successor, :state)""")
                .param("bulk", line.bulk().value())
                .param("number", line.number().value())
                .param("successor", line.successor().value())
                .param("state", line.state().name())
                .update();
    }

    Optional<BulkReassignment> find(BulkId id) {
        List<BulkLine> lines = jdbc.sql(LINE + "where bulk = :bulk order by case_number")
                .param("bulk", id.value())
                .query(BulkLines::line)
                .list();
        return jdbc.sql(
                        "select former, reason, ordered_by, ordered_at from appointment.bulk_reassignment where id = :id")
                .param("id", id.value())
                .query((row, index) -> new BulkReassignment(
                        id,
                        new EmployeeId(row.getString(1)),
                        row.getString(2),
                        new EmployeeId(row.getString(3)),
                        row.getTimestamp(4).toInstant(),
                        lines))
                .optional();
    }

    Optional<BulkLine> nextToDo() {
        return jdbc.sql(LINE + "where state in ('WAITING', 'TO_UNDO') order by bulk, case_number limit 1")
                .query(BulkLines::line)
                .optional();
    }

    /** Moves the line on unless somebody else has: then nothing is to be done any more. */
    boolean move(BulkLine line, BulkState to, String fault) {
        return jdbc.sql("""
                                update appointment.bulk_line set state = :to, fault = nullif(:fault, '')
                                where bulk = :bulk and case_number = :number and state = :from""")
                        .param("to", to.name())
                        .param("fault", fault.substring(0, Math.min(LONGEST_FAULT, fault.length())))
                        .param("bulk", line.bulk().value())
                        .param("number", line.number().value())
                        .param("from", line.state().name())
                        .update()
                == 1;
    }

    void noteJournal(BulkLine line, int lines) {
        jdbc.sql("update appointment.bulk_line set journal_lines = :lines where bulk = :bulk and case_number = :number")
                .param("lines", lines)
                .param("bulk", line.bulk().value())
                .param("number", line.number().value())
                .update();
    }

    void undoAllDone(BulkId id) {
        jdbc.sql("update appointment.bulk_line set state = 'TO_UNDO' where bulk = :bulk and state = 'DONE'")
                .param("bulk", id.value())
                .update();
    }

    private static BulkLine line(ResultSet row, int index) throws SQLException {
        return new BulkLine(
                new BulkId(row.getObject(1, UUID.class)),
                new CaseNumber(row.getString(2)),
                new EmployeeId(row.getString(3)),
                BulkState.valueOf(row.getString(4)),
                row.getString(5),
                row.getObject(6, Integer.class));
    }
}
