package lt.atsakas.sequel;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of appeals against what the house decided: written down as it comes in, never changed. */
@Service
public class AppealBook {

    private final JdbcClient jdbc;
    private final CaseHold hold;
    private final CaseRegistry registry;
    private final CaseAccess access;
    private final Journal journal;
    private final Clock clock;

    AppealBook(JdbcClient jdbc, CaseHold hold, CaseRegistry registry, CaseAccess access, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.hold = hold;
        this.registry = registry;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the employee writes such decisions down: the case ended with one of ours, and they read it or register what comes in. */
    @Transactional(readOnly = true)
    public boolean mayRecord(CaseFacts facts, EmployeeId employee) {
        return AppealMonth.isDecided(facts)
                && access.maySee(facts, employee)
                && (access.mayReadAnswer(facts, employee) || access.mayHandOverLetters(facts.number(), employee));
    }

    /** The decisions about the case, the latest written down last. */
    @Transactional(readOnly = true)
    public List<AppealDecision> of(CaseNumber number) {
        return jdbc.sql("select body, decided_on, outcome, note, recorded_by, recorded_at from sequel.appeal"
                        + " where case_number = :number order by id")
                .param("number", number.value())
                .query(AppealBook::read)
                .list();
    }

    /** Writes one down; {@link AppealDayImpossible} for a day that cannot be. */
    @Transactional
    public void record(CaseNumber number, AppealDecision decision) {
        hold.take(number);
        CaseFacts facts = registry.facts(number);
        if (!mayRecord(facts, decision.recordedBy())) {
            throw new NotYoursToRecord();
        }
        LocalDate today = Vilnius.dayOf(clock.instant());
        if (decision.decidedOn().isAfter(today) || decision.decidedOn().isBefore(facts.effectiveReceipt())) {
            throw new AppealDayImpossible();
        }
        insert(number, decision);
        journal.record(number, JournalKind.APPEAL_RECORDED, Actor.employee(decision.recordedBy()), details(decision));
    }

    private void insert(CaseNumber number, AppealDecision decision) {
        jdbc.sql("""
                        insert into sequel.appeal (case_number, body, decided_on, outcome, note, recorded_by, recorded_at)
                        values (:number, :body, :day, :outcome, :note, :by, :at)""")
                .param("number", number.value())
                .param("body", decision.body().name())
                .param("day", decision.decidedOn())
                .param("outcome", decision.outcome().name())
                .param("note", decision.note().isBlank() ? "" : SequelTextUnfit.checked(decision.note()))
                .param("by", decision.recordedBy().value())
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(UTC))
                .update();
    }

    private static Map<String, String> details(AppealDecision decision) {
        return Map.of(
                "appealBody", decision.body().name(),
                "appealOutcome", decision.outcome().name(),
                "day", decision.decidedOn().toString());
    }

    private static AppealDecision read(ResultSet row, int index) throws SQLException {
        return new AppealDecision(
                AppealBody.valueOf(row.getString(1)),
                row.getObject(2, LocalDate.class),
                AppealOutcome.valueOf(row.getString(3)),
                row.getString(4),
                new EmployeeId(row.getString(5)),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
