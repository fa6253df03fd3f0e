package lt.atsakas.confidentiality;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who looks into which case of others, and until when. */
@Component
class Visits {

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID id, EmployeeId visitor, Visit visit, String words, Instant since) {
        jdbc.sql("""
                        insert into confidentiality.visit (id, case_number, person, purpose, words, since, until)
                        values (:id, :number, :person, :purpose, :words, :since, :until)""")
                .param("id", id)
                .param("number", visit.number().value())
                .param("person", visitor.value())
                .param("purpose", visit.purpose().name())
                .param("words", words)
                .param("since", Timestamp.from(since))
                .param("until", Timestamp.from(visit.until()))
                .update();
    }

    /** The visits of this person that last at the moment, the latest first. */
    @Transactional(readOnly = true)
    public List<Visit> of(EmployeeId visitor, Instant now) {
        return jdbc.sql("select case_number, purpose, until from confidentiality.visit"
                        + " where person = :person and until > :now order by since desc")
                .param("person", visitor.value())
                .param("now", Timestamp.from(now))
                .query((row, index) -> new Visit(
                        new CaseNumber(row.getString(1)),
                        Purpose.valueOf(row.getString(2)),
                        row.getTimestamp(3).toInstant()))
                .list();
    }
}
