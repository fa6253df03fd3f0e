package lt.atsakas.registry;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line that stays for ever, and beside it, in a table that can be erased, what people typed. */
@Entity
@Immutable
@Table(schema = "registry", name = "journal_entry")
@SecondaryTable(
        schema = "registry",
        name = JournalRow.TEXTS,
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "journal_entry"))
class JournalRow {

    static final String TEXTS = "journal_text";

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

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(table = TEXTS)
    private @Nullable Map<String, String> texts;

    @SuppressWarnings("NullAway.Init")
    protected JournalRow() {}

    JournalRow(CaseNumber number, JournalEntry entry) {
        caseNumber = number.value();
        at = entry.at();
        kind = entry.kind();
        actorKind = entry.actor().kind();
        EmployeeId employee = entry.actor().employee();
        actor = employee == null ? null : employee.value();
        details = part(entry, false);
        Map<String, String> typed = part(entry, true);
        texts = typed.isEmpty() ? null : typed;
    }

    private static Map<String, String> part(JournalEntry entry, boolean typed) {
        return entry.details().entrySet().stream()
                .filter(detail -> typed == entry.kind().typed().contains(detail.getKey()))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    JournalEntry entry() {
        Map<String, String> known = new HashMap<>(details);
        if (texts != null) {
            known.putAll(texts);
        }
        Actor by = new Actor(actorKind, actor == null ? null : new EmployeeId(actor));
        return new JournalEntry(at, kind, by, Map.copyOf(known));
    }
}
