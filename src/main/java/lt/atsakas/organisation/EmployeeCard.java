package lt.atsakas.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the house knows of an employee. Without a supervisor stands only the director, or somebody to be mended. */
public record EmployeeCard(
        EmployeeId id,
        String fullName,
        String position,
        String email,
        @Nullable String phone,
        UnitCode unit,
        @Nullable EmployeeId supervisor,
        Set<Role> roles,
        boolean active) {

    public EmployeeCard {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The same employee under somebody else. */
    EmployeeCard under(@Nullable EmployeeId boss) {
        return new EmployeeCard(id, fullName, position, email, phone, unit, boss, roles, active);
    }

    /** The same employee after the last day of work. */
    EmployeeCard left() {
        return new EmployeeCard(id, fullName, position, email, phone, unit, supervisor, roles, false);
    }
}
