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

    Unit(UnitCard card) {
        code = card.code().value();
        become(card);
    }

    /** Takes over what the card says; what it must not say is for {@link HouseRules} to refuse. */
    void become(UnitCard card) {
        name = card.name();
        head = card.head() == null ? null : card.head().value();
        parent = card.parent() == null ? null : card.parent().value();
    }

    /** How often the unit has been changed, for whoever read it before. */
    int version() {
        return version == null ? 0 : version;
    }

    UnitCard card() {
        return new UnitCard(
                new UnitCode(code),
                name,
                head == null ? null : new EmployeeId(head),
                parent == null ? null : new UnitCode(parent));
    }
}
