package lt.atsakas.oversight;

import java.time.LocalDate;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of which day each supervisor last had the digest; where two nodes write it at once, the database lets one of them. */
@Repository
class DigestBook {

    private final JdbcClient jdbc;

    DigestBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose digest of that day is done. */
    Set<EmployeeId> doneOn(LocalDate day) {
        return jdbc.sql("select employee from oversight.morning_digest where day = :day")
                .param("day", day)
                .query((row, index) -> new EmployeeId(row.getString(1)))
                .set();
    }

    /** Takes the digest of that day for this transaction; false when it is done, and for whoever has waited for another's to end. */
    boolean take(EmployeeId supervisor, LocalDate day) {
        return jdbc.sql("""
                        insert into oversight.morning_digest as digest (employee, day) values (:employee, :day)
                        on conflict (employee) do update set day = excluded.day where digest.day <> excluded.day""")
                        .param("employee", supervisor.value())
                        .param("day", day)
                        .update()
                > 0;
    }
}
