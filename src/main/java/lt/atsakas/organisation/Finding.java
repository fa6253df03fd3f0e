package lt.atsakas.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something amiss in the house: what, with whom, with which unit or role. */
public record Finding(
        FindingKind kind,
        List<EmployeeCard> people,
        @Nullable UnitCard unit,
        @Nullable Role role) {

    static Finding ofPeople(FindingKind kind, List<EmployeeCard> people) {
        return new Finding(kind, people, null, null);
    }

    static Finding ofUnit(FindingKind kind, UnitCard unit) {
        return new Finding(kind, List.of(), unit, null);
    }

    static Finding ofRole(Role role) {
        return new Finding(FindingKind.ROLE_VACANT, List.of(), null, role);
    }
}
