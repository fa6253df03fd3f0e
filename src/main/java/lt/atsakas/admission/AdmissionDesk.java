package lt.atsakas.admission;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.assignment.Deciders;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a complaint is examined: whoever classifies it may doubt, whoever leads its unit decides. A complaint that nobody doubted is
 * examined without another word.
 */
@Service
public class AdmissionDesk {

    private final JdbcClient jdbc;
    private final CaseHold hold;
    private final CaseRegistry registry;
    private final Deciders deciders;
    private final Journal journal;
    private final Clock clock;

    AdmissionDesk(
            JdbcClient jdbc, CaseHold hold, CaseRegistry registry, Deciders deciders, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.hold = hold;
        this.registry = registry;
        this.deciders = deciders;
        this.journal = journal;
        this.clock = clock;
    }

    /** Notes what the registrar proposes instead of examining the complaint, in the place of an earlier proposal. */
    @Transactional
    public void doubt(CaseNumber number, Verdict proposed, String note, EmployeeId by) {
        hold.take(number);
        registry.requireOpen(number);
        jdbc.sql("""
                insert into admission.doubt (case_number, proposed, note, noted_by, noted_at)
                values (:number, :proposed, :note, :by, :at) on conflict (case_number) do update set
                proposed = excluded.proposed, note = excluded.note, noted_by = excluded.noted_by,
                noted_at = excluded.noted_at""")
                .param("number", number.value())
                .param("proposed", proposed.name())
                .param("note", note)
                .param("by", by.value())
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(UTC))
                .update();
        Map<String, String> details =
                note.isEmpty() ? Map.of("verdict", proposed.code()) : Map.of("verdict", proposed.code(), "note", note);
        journal.record(number, JournalKind.ADMISSION_DOUBTED, Actor.employee(by), details);
    }

    /** What the registrar proposed, if it was not to examine the complaint. */
    @Transactional(readOnly = true)
    public Optional<AdmissionDoubt> doubtOf(CaseNumber number) {
        return jdbc.sql("select proposed, note, noted_by, noted_at from admission.doubt where case_number = :number")
                .param("number", number.value())
                .query(AdmissionDesk::doubt)
                .optional();
    }

    /** Lets the complaint be examined, whatever was doubted. */
    @Transactional
    public void admit(CaseNumber number, EmployeeId by) {
        hold.take(number);
        deciders.requireAdmitter(number, by);
        journal.record(number, JournalKind.ADMITTED, Actor.employee(by), Map.of());
    }

    private static AdmissionDoubt doubt(ResultSet row, int index) throws SQLException {
        return new AdmissionDoubt(
                Verdict.valueOf(row.getString("proposed")),
                row.getString("note"),
                new EmployeeId(row.getString("noted_by")),
                row.getObject("noted_at", OffsetDateTime.class).toInstant());
    }
}
