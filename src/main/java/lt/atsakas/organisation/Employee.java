package lt.atsakas.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "organisation", name = "employee")
class Employee {

    @Id
    private String id;

    @Column(name = "full_name", nullable = false)
    private String fullName;

    @Column(nullable = false)
    private String position;

    @Column(nullable = false)
    private String email;

    private @Nullable String phone;

    @Column(nullable = false)
    private String unit;

    private @Nullable String supervisor;

    private boolean active;

    @ElementCollection
    @CollectionTable(schema = "organisation", name = "employee_role", joinColumns = @JoinColumn(name = "employee"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Employee() {}

    Employee(EmployeeCard card) {
        id = card.id().value();
        roles = EnumSet.noneOf(Role.class);
        become(card);
    }

    /** Takes over what the card says; what it must not say is for {@link HouseRules} to refuse. */
    void become(EmployeeCard card) {
        fullName = card.fullName();
        position = card.position();
        email = card.email();
        phone = card.phone();
        unit = card.unit().value();
        supervisor = card.supervisor() == null ? null : card.supervisor().value();
        active = card.active();
        roles.retainAll(card.roles());
        roles.addAll(card.roles());
    }

    /** How often the employee has been changed, for whoever read it before. */
    int version() {
        return version == null ? 0 : version;
    }

    EmployeeCard card() {
        return new EmployeeCard(
                new EmployeeId(id),
                fullName,
                position,
                email,
                phone,
                new UnitCode(unit),
                supervisor == null ? null : new EmployeeId(supervisor),
                roles,
                active);
    }
}
