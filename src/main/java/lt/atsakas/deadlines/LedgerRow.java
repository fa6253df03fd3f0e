package lt.atsakas.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.Count.CountedDay;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(schema = "deadlines", name = "ledger_entry")
class LedgerRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_entry_seq")
    @SequenceGenerator(name = "ledger_entry_seq", schema = "deadlines", sequenceName = "ledger_entry_seq")
    private @Nullable Long id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LedgerEntry.Deadline deadline;

    @Column(nullable = false)
    private int sequence;

    @Column(name = "counted_from", nullable = false)
    private LocalDate countedFrom;

    @Column(nullable = false)
    private String rule;

    @Column(nullable = false)
    private int value;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Term.Unit unit;

    @Column(nullable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LedgerEntry.Reason reason;

    @Column(nullable = false)
    private LocalDate due;

    @Column(name = "previous_due")
    private @Nullable LocalDate previousDue;

    @Column(nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind", nullable = false)
    private Actor.Kind actorKind;

    private @Nullable String actor;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<TraceDay> trace;

    @SuppressWarnings("NullAway.Init")
    protected LedgerRow() {}

    LedgerRow(LedgerEntry entry) {
        caseNumber = entry.caseNumber().value();
        deadline = entry.deadline();
        sequence = entry.sequence();
        countedFrom = entry.countedFrom();
        rule = entry.rule();
        value = entry.term().value();
        unit = entry.term().unit();
        source = entry.term().source();
        reason = entry.reason();
        due = entry.due();
        previousDue = entry.previousDue();
        at = entry.at();
        actorKind = entry.by().kind();
        EmployeeId employee = entry.by().employee();
        actor = employee == null ? null : employee.value();
        trace = entry.trace().stream().map(TraceDay::of).toList();
    }

    LedgerEntry entry() {
        return new LedgerEntry(
                new CaseNumber(caseNumber),
                deadline,
                sequence,
                countedFrom,
                rule,
                new Term(value, unit, source),
                reason,
                due,
                previousDue,
                at,
                new Actor(actorKind, actor == null ? null : new EmployeeId(actor)),
                trace.stream().map(TraceDay::day).toList());
    }

    /** A counted day as the database keeps it. */
    record TraceDay(String date, Day.Kind kind, @Nullable String name, int count) {

        static TraceDay of(CountedDay counted) {
            Day day = counted.day();
            return new TraceDay(day.date().toString(), day.kind(), day.name(), counted.count());
        }

        CountedDay day() {
            return new CountedDay(new Day(LocalDate.parse(date), kind, name), count);
        }
    }
}
