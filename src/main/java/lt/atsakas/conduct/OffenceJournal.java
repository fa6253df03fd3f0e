package lt.atsakas.conduct;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journal of reports: only added to, and apart from every case's. */
@Repository
class OffenceJournal {

    private final JdbcClient jdbc;
    private final Clock clock;

    OffenceJournal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(ReportNumber number, OffenceLine.Kind kind, @Nullable EmployeeId person) {
        jdbc.sql("insert into conduct.offence_line (report, at, kind, person) values (:report, :at, :kind, :person)")
                .param("report", number.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", kind.name())
                .param("person", person == null ? null : person.value())
                .update();
    }

    /** Writes the first reading of the day; a later one changes nothing. */
    @Transactional
    public void read(ReportNumber number, EmployeeId reader) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into conduct.offence_line (report, at, kind, person, read_on)
                        values (:report, :at, 'READ', :person, :day) on conflict do nothing""")
                .param("report", number.value())
                .param("at", Timestamp.from(now))
                .param("person", reader.value())
                .param("day", Vilnius.dayOf(now))
                .update();
    }

    /** Everything that happened to the report, oldest first. */
    List<OffenceLine> of(ReportNumber number) {
        return jdbc.sql("select at, kind, person from conduct.offence_line where report = :report order by id")
                .param("report", number.value())
                .query((row, index) -> new OffenceLine(
                        row.getTimestamp(1).toInstant(),
                        OffenceLine.Kind.valueOf(row.getString(2)),
                        row.getString(3) == null ? null : new EmployeeId(row.getString(3))))
                .list();
    }
}
