package lt.atsakas.organisation;

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
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line that stays for ever, of an employee or of a unit. */
@Entity
@Immutable
@Table(schema = "organisation", name = "house_change")
class HouseChangeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "house_change_seq")
    @SequenceGenerator(name = "house_change_seq", schema = "organisation", sequenceName = "house_change_seq")
    private @Nullable Long id;

    private @Nullable String employee;

    private @Nullable String unit;

    @Column(nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private HouseChangeKind kind;

    @Column(name = "changed_by")
    private @Nullable String by;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<FieldChange> fields;

    @SuppressWarnings("NullAway.Init")
    protected HouseChangeRow() {}

    HouseChangeRow(EmployeeId employee, HouseChange change) {
        this(change);
        this.employee = employee.value();
    }

    HouseChangeRow(UnitCode unit, HouseChange change) {
        this(change);
        this.unit = unit.value();
    }

    private HouseChangeRow(HouseChange change) {
        at = change.at();
        kind = change.kind();
        by = change.by() == null ? null : change.by().value();
        fields = change.fields();
    }

    HouseChange change() {
        return new HouseChange(at, kind, by == null ? null : new EmployeeId(by), fields);
    }
}
