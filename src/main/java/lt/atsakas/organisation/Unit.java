package lt.atsakas.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "organisation", name = "unit")
class Unit {

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    private @Nullable String head;

    private @Nullable String parent;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(UnitCode code, String name, @Nullable UnitCode parent) {
        this.code = code.value();
        this.name = name;
        this.parent = parent == null ? null : parent.value();
    }

    void headedBy(EmployeeId employee) {
        head = employee.value();
    }

    UnitCard card() {
        return new UnitCard(
                new UnitCode(code),
                name,
                head == null ? null : new EmployeeId(head),
                parent == null ? null : new UnitCode(parent));
    }
}
