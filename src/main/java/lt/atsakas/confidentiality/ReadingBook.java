package lt.atsakas.confidentiality;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journal of reading as the database keeps it. */
@Component
class ReadingBook {

    private final JdbcClient jdbc;

    ReadingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the first reading of the day; a later one changes nothing. */
    @Transactional
    public void write(CaseNumber number, EmployeeId reader, LocalDate day, Instant at) {
        jdbc.sql("""
                        insert into confidentiality.reading (case_number, day, person, first_at)
                        values (:number, :day, :person, :at) on conflict do nothing""")
                .param("number", number.value())
                .param("day", day)
                .param("person", reader.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Writes what the reader reads it for on that day; what they said first stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(CaseNumber number, EmployeeId reader, Instant at, Purpose purpose) {
        jdbc.sql("""
                        insert into confidentiality.reading as known (case_number, day, person, first_at, purpose)
                        values (:number, :day, :person, :at, :purpose) on conflict (case_number, day, person)
                        do update set purpose = coalesce(known.purpose, excluded.purpose)""")
                .param("number", number.value())
                .param("day", Vilnius.dayOf(at))
                .param("person", reader.value())
                .param("at", Timestamp.from(at))
                .param("purpose", purpose.name())
                .update();
    }

    /** Who read the case, the latest first. */
    @Transactional(readOnly = true)
    public List<Reading> of(CaseNumber number) {
        return jdbc.sql("select person, day, first_at, purpose from confidentiality.reading where case_number = :number"
                        + " order by first_at desc")
                .param("number", number.value())
                .query((row, index) -> new Reading(
                        new EmployeeId(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getTimestamp(3).toInstant(),
                        row.getString(4) == null ? null : Purpose.valueOf(row.getString(4))))
                .list();
    }
}
