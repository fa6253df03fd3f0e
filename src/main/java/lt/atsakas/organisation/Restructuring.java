package lt.atsakas.organisation;

import java.util.List;

/** What becomes of a part of the house: units and employees as they shall stand afterwards; all others stay as they are. */
public record Restructuring(List<UnitCard> units, List<EmployeeCard> employees) {

    public Restructuring {
        units = List.copyOf(units);
        employees = List.copyOf(employees);
    }

    static Restructuring of(UnitCard unit) {
        return new Restructuring(List.of(unit), List.of());
    }

    static Restructuring of(EmployeeCard employee) {
        return new Restructuring(List.of(), List.of(employee));
    }
}
