package lt.atsakas.organisation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole house at one moment, immutable: hundreds of people, read many times for each case. */
final class Chart {

    private final Map<EmployeeId, EmployeeCard> employees = new LinkedHashMap<>();
    private final Map<UnitCode, UnitCard> units = new LinkedHashMap<>();
    private final List<AbsenceCard> absences;

    /** A house where nobody is away. */
    Chart(List<UnitCard> units, List<EmployeeCard> employees) {
        this(units, employees, List.of());
    }

    Chart(List<UnitCard> units, List<EmployeeCard> employees, List<AbsenceCard> absences) {
        this.absences = List.copyOf(absences);
        units.stream().sorted(Comparator.comparing(UnitCard::name)).forEach(unit -> this.units.put(unit.code(), unit));
        employees.forEach(employee -> this.employees.put(employee.id(), employee));
    }

    /** The house as it would be with these units and employees in the place of those of the same name, or beside them. */
    Chart with(Restructuring change) {
        Chart after = new Chart(units(), employees());
        change.units().forEach(unit -> after.units.put(unit.code(), unit));
        change.employees().forEach(employee -> after.employees.put(employee.id(), employee));
        return after;
    }

    Optional<EmployeeCard> find(EmployeeId id) {
        return Optional.ofNullable(employees.get(id));
    }

    Optional<UnitCard> find(UnitCode code) {
        return Optional.ofNullable(units.get(code));
    }

    List<UnitCard> units() {
        return List.copyOf(units.values());
    }

    List<EmployeeCard> employees() {
        return List.copyOf(employees.values());
    }

    /** Those that are not over, and those that ended yesterday. */
    List<AbsenceCard> absences() {
        return absences;
    }

    boolean isActive(EmployeeId id) {
        return find(id).filter(EmployeeCard::active).isPresent();
    }

    List<EmployeeCard> activeUnder(EmployeeId supervisor) {
        return employees.values().stream()
                .filter(employee -> employee.active() && supervisor.equals(employee.supervisor()))
                .toList();
    }

    List<UnitCard> headedBy(EmployeeId head) {
        return units.values().stream().filter(unit -> head.equals(unit.head())).toList();
    }

    List<EmployeeCard> activeWith(Role role) {
        return employees.values().stream()
                .filter(employee -> employee.active() && employee.has(role))
                .toList();
    }
}
