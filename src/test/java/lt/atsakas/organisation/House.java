package lt.atsakas.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A house for tests: a director and an administrator in one unit, and whom a test adds. */
final class House {

    static final UnitCode UNIT = new UnitCode("bustas");

    private final List<UnitCard> units = new ArrayList<>();
    private final List<EmployeeCard> people = new ArrayList<>();

    House() {
        with(new UnitCard(UNIT, "Būsto skyrius", null, null));
        with(employee("director", null, Role.DIRECTOR));
        with(employee("admin", "director", Role.ADMINISTRATOR));
    }

    House with(UnitCard unit) {
        units.add(unit);
        return this;
    }

    House with(EmployeeCard employee) {
        people.add(employee);
        return this;
    }

    House with(String id, @Nullable String supervisor) {
        return with(employee(id, supervisor, Role.HANDLER));
    }

    House former(String id, @Nullable String supervisor) {
        return with(employee(id, supervisor, Role.HANDLER).left());
    }

    House head(UnitCode unit, String head) {
        units.replaceAll(card -> card.code().equals(unit) ? card.headedBy(id(head)) : card);
        return this;
    }

    Chart chart() {
        return new Chart(units, people);
    }

    static EmployeeCard employee(String id, @Nullable String supervisor, Role... roles) {
        return new EmployeeCard(
                new EmployeeId(id),
                id,
                "Specialistas",
                id + "@atsakas.demo",
                null,
                UNIT,
                supervisor == null ? null : new EmployeeId(supervisor),
                Set.of(roles),
                true);
    }

    static EmployeeId id(String value) {
        return new EmployeeId(value);
    }
}
