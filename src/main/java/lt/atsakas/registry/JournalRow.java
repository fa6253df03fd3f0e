package lt.atsakas.registry;

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
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(schema = "registry", name = "journal_entry")
class JournalRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_entry_seq")
    @SequenceGenerator(name = "journal_entry_seq", schema = "registry", sequenceName = "journal_entry_seq")
    private @Nullable Long id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Column(nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private JournalKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind", nullable = false)
    private Actor.Kind actorKind;

    private @Nullable String actor;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Map<String, String> details;

    @SuppressWarnings("NullAway.Init")
    protected JournalRow() {}

    JournalRow(CaseNumber number, JournalEntry entry) {
        caseNumber = number.value();
        at = entry.at();
        kind = entry.kind();
        actorKind = entry.actor().kind();
        EmployeeId employee = entry.actor().employee();
        actor = employee == null ? null : employee.value();
        details = Map.copyOf(entry.details());
    }

    JournalEntry entry() {
        return new JournalEntry(at, kind, new Actor(actorKind, actor == null ? null : new EmployeeId(actor)), details);
    }
}
