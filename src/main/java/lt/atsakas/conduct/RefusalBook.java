package lt.atsakas.conduct;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.PlausibleDay;
import lt.atsakas.shared.Vilnius;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of refused services (policy 31). A conversation was refused, nothing else: the client's case, if there is one, gets a line in
 * its history and goes on as it was. Read by whoever entered it, those above them and the directors.
 */
@Service
public class RefusalBook {

    static final int LONGEST_WITNESS = 300;
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Bar bar;
    private final Journal journal;
    private final Organisation organisation;
    private final Clock clock;

    RefusalBook(JdbcClient jdbc, CaseAccess access, Bar bar, Journal journal, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.bar = bar;
        this.journal = journal;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Enters a refusal; with a case, its history says so too. */
    @Transactional
    public void enter(NewRefusal refusal) {
        if (refusal.happenedAt().isAfter(clock.instant())) {
            throw new RefusalInFuture();
        }
        if (!PlausibleDay.isPast(Vilnius.dayOf(refusal.happenedAt()), Vilnius.dayOf(clock.instant()))) {
            throw new RefusalLongAgo();
        }
        CaseNumber number = refusal.caseNumber();
        if (number != null && access.find(number, refusal.by()).isEmpty()) {
            throw new CaseOutOfReach();
        }
        String facts = Words.checked(refusal.facts(), Words.LONGEST);
        insert(refusal, facts, witness(refusal));
        if (number != null) {
            Map<String, String> details = Map.of("behaviour", refusal.ground().name(), "facts", facts);
            journal.record(number, JournalKind.SERVICE_REFUSED, Actor.employee(refusal.by()), details);
        }
    }

    private static String witness(NewRefusal refusal) {
        String witness = refusal.witness();
        if (witness == null || witness.isBlank()) {
            return "";
        }
        if (witness.strip().length() > LONGEST_WITNESS) {
            throw new WitnessTooLong(LONGEST_WITNESS);
        }
        return Words.checked(witness, LONGEST_WITNESS);
    }

    private void insert(NewRefusal refusal, String facts, String witness) {
        jdbc.sql("""
                        insert into conduct.service_refusal
                        (id, ground, happened_at, facts, witness, case_number, entered_by, entered_at)
                        values (:id, :ground, :happened, :facts, :witness, :number, :by, :now)""")
                .param("id", UUID.randomUUID())
                .param("ground", refusal.ground().name())
                .param("happened", Timestamp.from(refusal.happenedAt()))
                .param("facts", facts)
                .param("witness", witness.isEmpty() ? null : witness)
                .param(
                        "number",
                        refusal.caseNumber() == null
                                ? null
                                : refusal.caseNumber().value())
                .param("by", refusal.by().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What the employee may read, the latest first; nothing of a case that is barred to them. */
    @Transactional(readOnly = true)
    public List<Refusal> of(EmployeeId reader) {
        Set<CaseNumber> barred = bar.casesBarredTo(reader);
        return jdbc.sql("""
                        select ground, happened_at, facts, witness, case_number, entered_by, entered_at
                        from conduct.service_refusal where entered_by = any(:people)
                        and (case_number is null or case_number <> all(:barred))
                        order by happened_at desc, id limit :most""")
                .param("people", peopleOf(reader))
                .param("barred", barred.stream().map(CaseNumber::value).toArray(String[]::new))
                .param("most", MOST)
                .query(RefusalBook::refusal)
                .list();
    }

    /** Themselves and whomever they lead; the director leads everybody, whatever the lines say. */
    private String[] peopleOf(EmployeeId reader) {
        EmployeeCard person = organisation.employee(reader);
        return organisation.all().stream()
                .map(EmployeeCard::id)
                .filter(other ->
                        other.equals(reader) || person.has(Role.DIRECTOR) || organisation.isAbove(reader, other))
                .map(EmployeeId::value)
                .toArray(String[]::new);
    }

    private static Refusal refusal(ResultSet row, int index) throws SQLException {
        String number = row.getString(5);
        return new Refusal(
                RefusalGround.valueOf(row.getString(1)),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getString(4),
                number == null ? null : new CaseNumber(number),
                new EmployeeId(row.getString(6)),
                row.getTimestamp(7).toInstant());
    }
}
