package lt.atsakas.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must be known of somebody who joins the house; the supervisor may be null for whoever {@linkplain Role#standsAlone stands alone}. */
public record NewEmployee(
        EmployeeId id,
        String fullName,
        String position,
        String email,
        @Nullable String phone,
        UnitCode unit,
        @Nullable EmployeeId supervisor,
        Set<Role> roles) {

    EmployeeCard card() {
        return new EmployeeCard(id, fullName, position, email, phone, unit, supervisor, roles, true);
    }
}
